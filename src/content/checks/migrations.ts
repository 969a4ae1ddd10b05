import type { ContentMigration } from '../../domain/project/contentMigrations'
import { compareVersions } from '../../domain/project/contentMigrations'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import type { Located } from '../sources'
import { type Names, unknownName } from './names'
import { readableAt } from './readable'

/** A migration leads from ids that are gone to ids that are there, and is not of a version still to come. */
export function migrationProblems(placed: Placed, questions: Names): Problem[] {
  const { migrations, journey } = placed
  const late = migrations
    .filter(({ value }) => compareVersions(value.version, journey.value.version) > 0)
    .map(({ at }) => error(at('version'), `questionnaire.yaml is of version ${journey.value.version}: raise it first`))
  return [...late, ...migrations.flatMap((migration) => changeProblems(placed, migration, questions))]
}

function changeProblems(placed: Placed, { value, at }: Located<ContentMigration>, questions: Names): Problem[] {
  const { change } = value
  const place = (key: string) => at('change', key)
  switch (change.kind) {
    case 'renameQuestion':
      return [
        ...mustBeGone(placed, change.from, questions, place('from')),
        ...(isGoneLater(placed, change.to) ? [] : unknownName(questions, change.to, place('to'))),
      ]
    case 'renameOption':
      return isGoneLater(placed, change.question) ? [] : optionProblems(placed, change, questions, place)
    case 'askAgain':
      return isGoneLater(placed, change.question) ? [] : unknownName(questions, change.question, place('question'))
  }
}

/** An id that is renamed was used, and can never be used again. */
function mustBeGone({ journey }: Placed, id: string, questions: Names, at: Place): Problem[] {
  if (questions.ids.has(id)) return [error(at, `"${id}" is still a question: what is renamed must be gone`)]
  return journey.value.retired.includes(id) ? [] : [error(at, `"${id}" must be in "retired" of questionnaire.yaml`)]
}

/** Renamed by another line of the same file: that line says what became of it. */
function isGoneLater({ migrations }: Placed, id: string): boolean {
  return migrations.some(({ value: { change } }) => change.kind === 'renameQuestion' && change.from === id)
}

function optionProblems(
  placed: Placed,
  { question, from, to }: Extract<ContentMigration['change'], { kind: 'renameOption' }>,
  questions: Names,
  place: (key: string) => Place,
): Problem[] {
  const unknown = unknownName(questions, question, place('question'))
  if (unknown.length > 0) return unknown
  const readable = readableAt(question, placed)
  if (!readable || !('options' in readable)) return [error(place('question'), `"${question}" has no options to rename`)]
  const { options } = readable
  const renamedAgain = placed.migrations.some(
    ({ value: { change } }) => change.kind === 'renameOption' && change.question === question && change.from === to,
  )
  return [
    ...(options.includes(from) ? [error(place('from'), `"${from}" is still an option of "${question}"`)] : []),
    ...(options.includes(to) || renamedAgain ? [] : [error(place('to'), `"${question}" has no option "${to}"`)]),
  ]
}
