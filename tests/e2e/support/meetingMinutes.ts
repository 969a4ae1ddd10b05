import { takeTheirs } from '../../../src/domain/meeting/differences'
import type { Answer } from '../../../src/domain/questionnaire/answer'
import type { Question } from '../../../src/domain/questionnaire/question'
import { expect } from './journey'
import { wordsOf } from './meetingPlay'
import { answersOf } from './meetingScript/answersOf'
import { script } from './meetingScript/script'
import { sentenceOf } from './meetingScript/writeScript'
import { readPdfText } from './pdfText'
import { content } from './projectFiles'

/** Before the meeting, in it, and what was decided over the second copy. */
export function expectedAnswers(): Record<string, Answer> {
  const answers = answersOf(content)
  const { resumed, secondCopy } = script
  const [figures] = secondCopy.differences
  const ours = figures && answers[figures.question]
  if (!figures || !ours) throw new Error('the second copy differs in nothing')
  const theirs = { state: 'given', ...figures.theirs } as Answer
  const late = content.questions.find(({ id }) => id === resumed.question)
  const option = late?.type === 'anchors' ? late.options[Number(resumed.key) - 1] : undefined
  return {
    ...answers,
    [figures.question]: takeTheirs({ ours, theirs }),
    [resumed.question]: { state: 'given', value: option?.id ?? '' },
  }
}

/** The appendix the client takes away: what was decided, by whom, why, and the votes as counts. */
export async function expectMinutes(pdf: Uint8Array): Promise<void> {
  const { said, bookmarks } = await readPdfText(pdf)
  const heading = `Decisioni prese il ${script.day}`
  expect(bookmarks.join('\n')).toContain(heading)
  const minutes = bare(said.slice(said.lastIndexOf(heading)))
  const { moments, secondCopy, agreements, present, resumed } = script
  const wanted = [
    `Presenti: ${present
      .map(({ role }) => role)
      .slice(0, -1)
      .join(', ')} e Consulente.`,
    `${moments.length + 1} risposte decise insieme`,
    ...moments.flatMap(({ question, key, seen, why, reading }) => [
      codeAndText(question),
      question === resumed.question ? resumed.why : sentenceOf(questionOf(question), key).replace(/\.$/, ''),
      ...(seen ? [`Visto: ${seen}`] : []),
      ...(why && !secondCopy.differences.some((one) => one.question === question) ? [why] : []),
      ...(reading ? [reading] : []),
    ]),
    ...secondCopy.differences.map(({ why }) => why),
    'Seconda copia: «Il part-time si concede solo quando lo impone la legge»',
    'frase 1: 5, frase 2: 1, frase 3: 4, frase 4: 0, non so: 1',
    'frase 1: 3, frase 2: 6, frase 3: 1, frase 4: 0, non so: 1',
    ...agreements.flatMap(({ text, dueText }) => [text, dueText]),
    ...moments.flatMap(({ question, park }) => (park && question !== resumed.question ? [park] : [])),
  ]
  expect(wanted.filter((text) => !minutes.includes(bare(text)))).toEqual([])
  expect(minutes).toMatch(/dalle14:00alle14:5[89]\./)
  const everything = bare(said)
  expect(moments.filter(({ note }) => note && everything.includes(bare(note)))).toEqual([])
  const points = bare(said.slice(said.lastIndexOf('Punti da discutere'), said.lastIndexOf(heading)))
  expect(moments.filter(({ reading }) => reading && !points.includes(bare(reading)))).toEqual([])
}

function questionOf(id: string): Question {
  const question = content.questions.find((one) => one.id === id)
  if (!question) throw new Error(`no question "${id}"`)
  return question
}

const codeAndText = (id: string): string => `${questionOf(id).code}. ${wordsOf(id)}`

/** Without spaces and hyphens: on paper lines end anywhere and long words are divided. */
const bare = (text: string): string => text.replace(/[\s\u00AD-]+/g, '').toLowerCase()
