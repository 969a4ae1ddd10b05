import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { askedState, countedAnswer } from '../../domain/questionnaire/readAnswers'
import { answerText } from '../becauseAnswers'
import { dayText, lowerFirst } from '../format'
import { citation, citedNorms } from './norms'
import { paragraphs, say, sentences, strong, table, unknown } from './say'
import { measuresOf, type Subject } from './subject'

/** Appendix A: all the answers, only if asked for. */
export function answersAppendix(subject: Subject): Chapter {
  const { project, plan } = subject
  const ruolo = project.compiledBy.trim() ? lowerFirst(project.compiledBy.trim()) : 'chi ha compilato'
  return {
    id: 'appendice-a',
    kicker: 'Appendice A',
    number: 'A',
    title: 'Risposte date',
    newPage: true,
    blocks: [
      ...paragraphs('body', say(subject, 'A', 'default', { ruolo, data: dayText(plan.preparedOn) })),
      ...answersTable(subject),
    ],
  }
}

function answersTable(subject: Subject): Block[] {
  const { content, reading, options, project } = subject
  const rows = content.questions.flatMap((question): (readonly Cell[])[] => {
    if (askedState(reading, question.id) === 'notAsked') return []
    const answer = countedAnswer(reading, question.id)
    if (!answer) return []
    const text = answerText(content, question, answer)
    const note = project.notes[question.id]?.trim()
    const cells: Cell[] = [`${question.code}. ${question.text}`, answer.state === 'unknown' ? unknown(text) : text]
    return [options.notes ? [...cells, note || '–'] : cells]
  })
  return table({
    id: 'risposte',
    caption: 'Risposte',
    columns: [['Domanda', 5], ['Risposta', 5], ...(options.notes ? [['Nota', 3] as [string, number]] : [])],
    rows,
  })
}

/** Appendix B: themes of other frameworks near each action; never an estimate of points. */
export function frameworksAppendix(subject: Subject): Chapter | undefined {
  const asked = subject.plan.remarks.some(({ about }) => about === 'appendice-b')
  const rows = measuresOf(subject).flatMap((action): (readonly Cell[])[] => {
    const tags = (subject.measures.get(action.id)?.frameworks ?? []).flatMap(
      (tag) => subject.content.planTexts.frameworkTags[tag] ?? [],
    )
    return tags.length > 0 ? [[`${action.number}. ${action.title}`, tags.join('; ')]] : []
  })
  if (!asked || rows.length === 0) return undefined
  return {
    id: 'appendice-b',
    kicker: 'Appendice B',
    number: 'B',
    title: 'Corrispondenze con altri riferimenti',
    newPage: false,
    blocks: [
      ...paragraphs('body', say(subject, 'B', 'default')),
      ...table({
        id: 'corrispondenze',
        caption: 'Corrispondenze',
        columns: [
          ['Azione', 3],
          ['Temi vicini', 5],
        ],
        rows,
      }),
      ...paragraphs('small', sentences(say(subject, 'B', 'pdr125'), say(subject, 'B', 'whp'), say(subject, 'B', 'fa'))),
    ],
  }
}

/** Appendix C: words explained, and the norms cited with the day they were checked. */
export function referencesAppendix(subject: Subject): Chapter {
  const norms = [...citedNorms(subject)].sort((a, b) => a.citation.localeCompare(b.citation, 'it'))
  const fiscal = norms.some(({ topic }) => /welfare|fisc|premi/.test(topic))
  return {
    id: 'appendice-c',
    kicker: 'Appendice C',
    number: 'C',
    title: norms.length > 0 ? 'Glossario e riferimenti di legge datati' : 'Glossario',
    newPage: false,
    blocks: [
      ...(subject.micro ? [] : glossary(subject)),
      ...paragraphs(
        'body',
        norms.length > 0
          ? sentences(
              say(subject, 'C', 'default'),
              norms.some(({ confidence }) => confidence === 'media') ? say(subject, 'C', 'da-verificare') : undefined,
              fiscal ? say(subject, 'C', 'tuir') : undefined,
            )
          : undefined,
      ),
      ...table({
        id: 'norme',
        caption: 'Riferimenti',
        columns: [
          ['Riferimento', 3],
          ['In breve', 6],
          ['Aggiornato al', 1.6],
          ['Certezza', 1.5],
        ],
        rows: norms.map((norm): Cell[] => [
          citation(norm).replace(' (da verificare)', ''),
          subject.micro ? norm.title : norm.summary,
          dayText(norm.asOf),
          norm.confidence === 'alta' ? 'riscontrata' : unknown('da verificare'),
        ]),
      }),
    ],
  }
}

function glossary({ content }: Subject): Block[] {
  return table({
    id: 'glossario',
    caption: 'Glossario',
    columns: [
      ['Termine', 1],
      ['Che cosa intendiamo', 4],
    ],
    rows: content.glossary.map(({ term, meaning }) => [strong(term), meaning]),
  })
}
