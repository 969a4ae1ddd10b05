import type { ReactNode } from 'react'

interface TickFieldProps {
  label: ReactNode
  ticked: boolean | undefined
  onTick: (ticked: boolean) => void
}

export function TickField({ label, ticked = false, onTick }: TickFieldProps) {
  return (
    <label className="tick">
      <input type="checkbox" checked={ticked} onChange={({ target }) => onTick(target.checked)} />
      <span>{label}</span>
    </label>
  )
}
