import { type Ref, useRef } from 'react'

interface FileButtonProps {
  label: string
  /** Extensions and types, as the browser's own window wants them. */
  accept: string
  /** The main command of its screen. */
  filled?: boolean
  describedBy?: string
  /** To give the focus back to. */
  ref?: Ref<HTMLButtonElement>
  onFile: (file: File) => void
}

/** Asks for a file of the computer: it is read here, and sent nowhere. The same file can be chosen twice. */
export function FileButton({ label, accept, filled = false, describedBy, ref, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={filled ? 'button' : 'button quiet'}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
