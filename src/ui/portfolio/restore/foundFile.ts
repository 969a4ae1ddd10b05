import { create } from 'zustand'

interface FoundFile {
  name: string
  /** ISO instant, or nothing readable. */
  savedAt: string
  /** The consultant's own files, to be checked like any other. */
  additions: readonly string[]
  /** As they are in the file: nothing is known yet of what is in them. */
  projects: readonly string[]
}

export const noFile: FoundFile = { name: '', savedAt: '', additions: [], projects: [] }

/** The file of all the organisations that a person is looking into. It lasts as long as the page. */
export const foundFile = create<FoundFile>(() => noFile)
