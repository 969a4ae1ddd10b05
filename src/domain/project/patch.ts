import type { MeasureId } from '../ids'
import { applyChanges, type Changes, changesBetween, same } from './changes'
import type { Project } from './project'

type Ids = Readonly<Record<string, true>>

/**
 * What one tab did since it last read what is stored. Two tabs that touch different things both keep them, in
 * whichever order their patches arrive; on the same thing the last one wins.
 */
export interface Patch {
  answers: Changes<Project['answers']>
  notes: Changes<Project['notes']>
  edits: Changes<Project['choices']['edits']>
  removed: Changes<Ids>
  added: Changes<Ids>
  completedSections: Changes<Ids>
  /** Replaced as one thing. */
  whole: Changes<Whole>
}

export function patchBetween(before: Project, after: Project): Patch {
  return {
    answers: changesBetween(before.answers, after.answers),
    notes: changesBetween(before.notes, after.notes),
    edits: changesBetween(before.choices.edits, after.choices.edits),
    removed: changesBetween(asRecord(before.choices.removed), asRecord(after.choices.removed)),
    added: changesBetween(asRecord(before.choices.added), asRecord(after.choices.added)),
    completedSections: changesBetween(asRecord(before.completedSections), asRecord(after.completedSections)),
    whole: changesBetween(wholeOf(before), wholeOf(after)),
  }
}

export function applyPatch(project: Project, patch: Patch): Project {
  const { order, start, ...whole } = applyChanges(wholeOf(project), patch.whole)
  return {
    ...project,
    ...whole,
    updatedAt: whole.updatedAt > project.updatedAt ? whole.updatedAt : project.updatedAt,
    answers: applyChanges(project.answers, patch.answers),
    notes: applyChanges(project.notes, patch.notes),
    completedSections: Object.keys(applyChanges(asRecord(project.completedSections), patch.completedSections)),
    choices: {
      removed: Object.keys(applyChanges(asRecord(project.choices.removed), patch.removed)),
      added: Object.keys(applyChanges(asRecord(project.choices.added), patch.added)),
      order,
      edits: applyChanges(project.choices.edits, patch.edits),
      ...(start && { start }),
    },
  }
}

/** The single things a patch touches, by name ("answers/persone"); the time of the change is not one. */
export function touchedBy(patch: Patch): ReadonlyMap<string, unknown> {
  const parts = Object.entries(patch).flatMap(([part, changes]) =>
    Object.entries(changes).map(([key, value]): [string, unknown] => [`${part}/${key}`, value]),
  )
  const touched = new Map(parts)
  touched.delete('whole/updatedAt')
  return touched
}

/** The names of the things two patches would make different. */
export function clashes(one: Patch, other: Patch): string[] {
  const others = touchedBy(other)
  return [...touchedBy(one)]
    .filter(([name, value]) => others.has(name) && !same(others.get(name), value))
    .map(([name]) => name)
}

const asRecord = (ids: readonly MeasureId[]): Ids => Object.fromEntries(ids.map((id) => [id, true]))

const wholeOf = ({ organisation, compiledBy, track, content, updatedAt, quarantine, choices }: Project) => ({
  ...{ organisation, compiledBy, track, content, updatedAt, quarantine },
  order: choices.order,
  ...(choices.start && { start: choices.start }),
})
type Whole = ReturnType<typeof wholeOf>
