import type { MeasureId } from '../ids'
import { meetingEntries, meetingsFrom } from '../meeting/meetingEntries'
import { applyChanges, type Changes, changesBetween, same } from './changes'
import type { Choices, Project } from './project'

type Ids = Readonly<Record<string, true>>

/** Parts of the choices that two tabs may change entry by entry; the others are replaced as one thing. */
const recordsOfChoices = ['edits', 'own', 'scorecards', 'reviews'] as const
type RecordsOfChoices = { [part in (typeof recordsOfChoices)[number]]: Changes<Choices[part]> }

/**
 * What one tab did since it last read what is stored. Two tabs that touch different things both keep them, in
 * whichever order their patches arrive; on the same thing the last one wins.
 */
export interface Patch extends RecordsOfChoices {
  answers: Changes<Project['answers']>
  notes: Changes<Project['notes']>
  removed: Changes<Ids>
  added: Changes<Ids>
  completedSections: Changes<Ids>
  toConfirm: Changes<Ids>
  snapshots: Changes<Project['snapshots']>
  /** The single things in them, by name. */
  meetings: Changes<Readonly<Record<string, unknown>>>
  /** Replaced as one thing. */
  whole: Changes<Whole>
}

export function patchBetween(before: Project, after: Project): Patch {
  const records = recordsOfChoices.map((part) => [part, changesBetween(before.choices[part], after.choices[part])])
  return {
    ...(Object.fromEntries(records) as RecordsOfChoices),
    answers: changesBetween(before.answers, after.answers),
    notes: changesBetween(before.notes, after.notes),
    removed: changesBetween(asRecord(before.choices.removed), asRecord(after.choices.removed)),
    added: changesBetween(asRecord(before.choices.added), asRecord(after.choices.added)),
    completedSections: changesBetween(asRecord(before.completedSections), asRecord(after.completedSections)),
    toConfirm: changesBetween(asRecord(before.toConfirm), asRecord(after.toConfirm)),
    snapshots: changesBetween(before.snapshots, after.snapshots),
    meetings: changesBetween(meetingEntries(before.meetings), meetingEntries(after.meetings)),
    whole: changesBetween(wholeOf(before), wholeOf(after)),
  }
}

export function applyPatch(project: Project, patch: Patch): Project {
  const { order, start, budget, approval, document, ...whole } = applyChanges(wholeOf(project), patch.whole)
  const { overlay: _, ...others } = project
  return {
    ...others,
    ...whole,
    updatedAt: whole.updatedAt > project.updatedAt ? whole.updatedAt : project.updatedAt,
    answers: applyChanges(project.answers, patch.answers),
    notes: applyChanges(project.notes, patch.notes),
    completedSections: Object.keys(applyChanges(asRecord(project.completedSections), patch.completedSections)),
    toConfirm: Object.keys(applyChanges(asRecord(project.toConfirm), patch.toConfirm)),
    snapshots: applyChanges(project.snapshots, patch.snapshots),
    meetings: withMeetings(project.meetings, patch.meetings),
    choices: {
      removed: Object.keys(applyChanges(asRecord(project.choices.removed), patch.removed)),
      added: Object.keys(applyChanges(asRecord(project.choices.added), patch.added)),
      order,
      edits: applyChanges(project.choices.edits, patch.edits),
      own: applyChanges(project.choices.own, patch.own),
      scorecards: applyChanges(project.choices.scorecards, patch.scorecards),
      reviews: applyChanges(project.choices.reviews, patch.reviews),
      ...{ budget, approval, document },
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

const withMeetings = (meetings: Project['meetings'], changes: Patch['meetings']): Project['meetings'] =>
  Object.keys(changes).length === 0 ? meetings : meetingsFrom(applyChanges(meetingEntries(meetings), changes))

const asRecord = (ids: readonly MeasureId[]): Ids => Object.fromEntries(ids.map((id) => [id, true]))

const wholeOf = (project: Project) => {
  const { organisation, compiledBy, track, content, updatedAt, quarantine, tags, archived, overlay, choices } = project
  const { order, budget, approval, document, start } = choices
  return {
    ...{ organisation, compiledBy, track, content, updatedAt, quarantine, tags, archived },
    ...{ order, budget, approval, document },
    ...(start && { start }),
    ...(overlay && { overlay }),
  }
}
type Whole = ReturnType<typeof wholeOf>
