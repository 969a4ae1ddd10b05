import type { ContentMigration } from '../../domain/project/contentMigrations'
import { compareVersions } from '../../domain/project/contentMigrations'
import { wordsOfMigrations } from '../../text/contentProblems/journey'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import type { Located } from '../sources'
import { type Names, names, unknownName } from './names'
import { readableAt } from './readable'

/** A migration leads from ids that are gone to ids that are there, and is not of a version still to come. */
export function migrationProblems(placed: Placed, questions: Names): Problem[] {
  const { migrations, journey } = placed
  const late = migrations
    .filter(({ value }) => compareVersions(value.version, journey.value.version) > 0)
    .map(({ at }) => error(at('version'), wordsOfMigrations.raiseVersion(journey.value.version)))
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
  if (questions.ids.has(id)) return [error(at, wordsOfMigrations.stillQuestion(id))]
  return journey.value.retired.includes(id) ? [] : [error(at, wordsOfMigrations.mustRetire(id))]
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
  if (!readable || !('options' in readable)) return [error(place('question'), wordsOfMigrations.noOptions(question))]
  const { options } = readable
  const renamedAgain = placed.migrations.some(
    ({ value: { change } }) => change.kind === 'renameOption' && change.question === question && change.from === to,
  )
  return [
    ...(options.includes(from) ? [error(place('from'), wordsOfMigrations.stillOption(from, question))] : []),
    ...(options.includes(to) || renamedAgain ? [] : unknownName(names('option', options, question), to, place('to'))),
  ]
}
