import type { QuestionnaireContent } from '../../../domain/content'
import { plainWords } from '../../../domain/meeting/findQuestions'
import type { Field, Option, Question } from '../../../domain/questionnaire/question'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { municipalityOptions } from '../../wizard/question/municipalityOptions'

type ListType = 'anchors' | 'choice' | 'multiple' | 'municipality' | 'municipalities'

/** What may be chosen, in the order of the paper; Comuni have no number there, only their name. */
export function optionsOf(content: QuestionnaireContent, asked: Question | Field): readonly Option[] {
  switch (asked.type) {
    case 'municipality':
    case 'municipalities': {
      const { inside, outside } = municipalityOptions(content)
      return [...inside, ...outside]
    }
    case 'anchors':
    case 'choice':
    case 'multiple':
      return asked.options
    default:
      return []
  }
}

/** The id of an option by its number, or by the letters its text begins with. */
export function pick(type: ListType, options: readonly Option[], typed: string): string | { message: string } {
  const isPlace = type === 'municipality' || type === 'municipalities'
  if (/^\d+$/.test(typed)) {
    const option = isPlace ? undefined : options[Number(typed) - 1]
    return option?.id ?? { message: words.notOffered(typed) }
  }
  const letters = plainWords(typed)
  const found = options.filter(({ text }) => plainWords(text).startsWith(letters))
  const [one] = found.length === 1 ? found : found.filter(({ text }) => plainWords(text) === letters)
  if (one) return one.id
  return { message: found.length > 1 ? words.ambiguous(found.map(({ text }) => text)) : words.notOffered(typed) }
}

/** "1 3 5", "1,3,5" and "135" are the same; Comuni are told apart by commas alone, their names have spaces. */
export function pickMany(type: ListType, options: readonly Option[], typed: string): string[] | { message: string } {
  const pieces = typed.split(type === 'municipalities' ? /[,;]/ : /[\s,;]+/).map((piece) => piece.trim())
  const keys = pieces.filter(Boolean).flatMap((piece) => (isRun(options, piece) ? [...piece] : [piece]))
  const chosen: string[] = []
  for (const key of keys) {
    const id = pick(type, options, key)
    if (typeof id === 'object') return id
    chosen.push(id)
  }
  return chosen
}

/** Figures one after the other, where every option has a number of one figure. */
const isRun = (options: readonly Option[], piece: string): boolean => options.length <= 9 && /^\d+$/.test(piece)
