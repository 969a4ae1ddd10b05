import type { Block, Cell } from '../../domain/document/planDocument'
import type { Meeting } from '../../domain/meeting/meeting'
import type { Answer } from '../../domain/questionnaire/answer'
import { clockText, dayOf } from '../clock'
import { dayText } from '../format'
import { answerWords, questionWords } from './discussion'
import { strong, table } from './say'
import type { Subject } from './subject'

/** What others said or said before stands beside what was decided; a first answer has nothing to stand beside. */
export function decisionTables(subject: Subject, id: string, meeting: Meeting): Block[] {
  const decided = subject.reading.index.questions.flatMap(({ id: question }) => {
    const decision = meeting.decisions[question]
    return decision ? [{ question, decision }] : []
  })
  const words = (question: string, answer: Answer | null) =>
    answer ? answerWords(subject, question, answer) : 'Senza risposta'
  const changed = decided.flatMap(({ question, decision }): Cell[][] => {
    const { before, after, other } = decision
    if (!before && !other && after) return []
    const said = other
      ? `${words(question, before)}. Seconda copia: ${words(question, other)}`
      : words(question, before)
    return [[questionWords(subject, question), said, strong(words(question, after)), whenAndWhy(meeting, question)]]
  })
  const first = decided.flatMap(({ question, decision: { before, after, other } }): Cell[][] =>
    before || other || !after
      ? []
      : [[questionWords(subject, question), strong(words(question, after)), whenAndWhy(meeting, question)]],
  )
  return [
    ...table({
      id: `decisioni-${id}`,
      caption: 'Risposte cambiate o confrontate',
      columns: [
        ['Domanda', 3.4],
        ['Prima', 2.8],
        ['Deciso', 2.8],
        ['Quando, da chi, perché', 3],
      ],
      rows: changed,
    }),
    ...table({
      id: `prime-risposte-${id}`,
      caption: 'Risposte date insieme per la prima volta',
      columns: [
        ['Domanda', 4],
        ['Risposta', 4.4],
        ['Quando, da chi, perché', 3.6],
      ],
      rows: first,
    }),
  ]
}

/** "14:09, Direzione e RSU insieme. Tre casi nel 2026. Visto: il regolamento". */
function whenAndWhy({ decisions, evidence, on }: Meeting, question: string): string {
  const { at = '', by = '', why = '' } = decisions[question] ?? {}
  const seen = evidence[question]?.trim()
  const day = dayOf(at)
  const when = `${day === on ? '' : `${dayText(day)}, `}${clockText(at)}`
  const parts = [`${when}${by.trim() && `, ${by.trim()}`}`, why.trim(), seen && `Visto: ${seen}`]
  return parts.filter(Boolean).join('. ')
}
