import { create } from 'zustand'
import type { AreaId } from '../../domain/ids'

interface OpenAreas {
  /** Organisation and area of the reasons that are open, as one text. */
  open: ReadonlySet<string>
  toggle: (project: string, area: AreaId) => void
}

const keyOf = (project: string, area: AreaId): string => `${project}/${area}`

/** Whoever goes to a question and comes back finds open what was open. Lasts as long as the page. */
const useOpenAreas = create<OpenAreas>((set) => ({
  open: new Set(),
  toggle: (project, area) =>
    set(({ open }) => {
      const key = keyOf(project, area)
      return { open: open.has(key) ? new Set([...open].filter((other) => other !== key)) : new Set([...open, key]) }
    }),
}))

export function useAreaOpen(project: string, area: AreaId): [isOpen: boolean, toggle: () => void] {
  const isOpen = useOpenAreas(({ open }) => open.has(keyOf(project, area)))
  const toggle = useOpenAreas((areas) => areas.toggle)
  return [isOpen, () => toggle(project, area)]
}
