import type { ListedProject } from '../../state/listedProject'

export type Order = 'changed' | 'name' | 'deadline'

export interface Wanted {
  search: string
  order: Order
  /** Empty: any. */
  tag: string
  archived: boolean
}

export const everything: Wanted = { search: '', order: 'changed', tag: '', archived: false }

/** «caffe» finds «Caffè»: as people type when they are in a hurry. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Which organisations to show, in which order. They come in the order of the last change. */
export function chooseOrganisations(projects: readonly ListedProject[], wanted: Wanted): readonly ListedProject[] {
  const words = plain(wanted.search).split(/\s+/).filter(Boolean)
  const found = projects.filter(({ organisation, tags, archived }) => {
    if (archived && !wanted.archived) return false
    if (wanted.tag !== '' && !tags.includes(wanted.tag)) return false
    const text = words.length === 0 ? '' : plain([organisation, ...tags].join(' '))
    return words.every((word) => text.includes(word))
  })
  if (wanted.order === 'name') return found.toSorted((a, b) => names.compare(a.organisation, b.organisation))
  if (wanted.order === 'deadline')
    return found.toSorted((a, b) => {
      const [one, other] = [a.deadline?.on ?? '9999', b.deadline?.on ?? '9999']
      return one < other ? -1 : one > other ? 1 : 0
    })
  return found
}

/** Made once: making one takes longer than ordering a hundred names with it. */
const names = new Intl.Collator('it', { numeric: true, sensitivity: 'base' })

export const tagsOf = (projects: readonly ListedProject[]): readonly string[] =>
  [...new Set(projects.flatMap(({ tags }) => tags))].sort(names.compare)
