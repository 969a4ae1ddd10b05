import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { countedAnswer } from '../../domain/questionnaire/readAnswers'
import { ruleText } from '../becauseRule'
import { certaintyCell, distributionText, groupsAt } from './headcount'
import { paragraphs, say, table } from './say'
import type { Subject } from './subject'

interface Figure {
  need: string
  /** Question the figures come from. */
  question: string
  who: string
  source: string
  /** Boxes that count people; all, if missing. */
  fields?: readonly string[]
}

/** What the profile asks about the needs of people, in the order in which they are read. */
const figures: readonly Figure[] = [
  { need: 'Figli sotto i 14 anni', question: 'figli-minori', who: 'Genitori', source: 'ufficio paghe' },
  {
    need: 'Nascite e adozioni in 24 mesi',
    question: 'nascite',
    who: 'Madri e padri',
    source: 'ufficio paghe',
    fields: ['madri', 'padri'],
  },
  {
    need: 'Cura di familiari',
    question: 'caregiver',
    who: 'Chi assiste',
    source: 'ufficio paghe; indagine anonima',
  },
  {
    need: 'Uscite in 12 mesi',
    question: 'uscite',
    who: 'Chi ha lasciato il lavoro',
    source: 'amministrazione',
    fields: ['volontarie', 'neogenitori'],
  },
]

/** Maturity questions that tell how needs come to be known. */
const listening = ['ascolto-bisogni', 'bisogni-cura', 'servizi-richiesti']

/** Chapter 4: what is known of the needs, and what is not. */
export function needsChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-4',
    kicker: 'Capitolo 4',
    number: '4',
    title: 'I bisogni',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...needsTable(subject),
      ...listeningList(subject),
      ...paragraphs('body', careUnknown(subject) ? say(subject, '4', 'cura-ignota') : undefined),
      ...paragraphs('note', ...remarks(subject)),
    ],
  }
}

/** Whether any number of people with a need is known. */
export const anyFigure = (subject: Subject): boolean =>
  figures.some(({ question, fields }) => groupsAt(subject, question, fields))

function openingText(subject: Subject): string | undefined {
  if (anyFigure(subject)) return say(subject, '4', 'default', { fonti: 'dati amministrativi e dalle risposte date' })
  const heard = listening.some((id) => subject.words.answer(id) !== undefined)
  return heard
    ? 'Mancano ancora i numeri su figli, nascite, cura di familiari e uscite: si raccolgono con le prime azioni.'
    : say(subject, '4', 'nulla-noto')
}

function needsTable(subject: Subject): Block[] {
  if (!anyFigure(subject)) return []
  const rows = figures.map(({ need, question, who, source, fields }): Cell[] => {
    const groups = groupsAt(subject, question, fields)
    const people = groups ? distributionText(subject, groups) : `${who}: numero non ancora noto`
    return [need, people, source, certaintyCell(subject, question, groups)]
  })
  return table({
    id: 'bisogni',
    caption: 'Bisogni e certezza',
    columns: [
      ['Bisogno', 2],
      ['Chi riguarda', 4],
      ['Fonte', 2],
      ['Certezza', 1.4],
    ],
    rows,
  })
}

/** How needs are listened to today, in the words of the answers. */
function listeningList(subject: Subject): Block[] {
  const items = listening.flatMap((id) => {
    const said = subject.words.answer(id)
    return said ? [`${said}.`] : []
  })
  if (items.length === 0 || subject.long) return []
  return [...paragraphs('body', 'Come si conoscono oggi i bisogni, secondo le risposte date:'), { type: 'list', items }]
}

const careUnknown = ({ reading }: Subject): boolean => countedAnswer(reading, 'caregiver')?.state !== 'given'

/** What a rule says of listening in small firms. */
export function remarks(subject: Subject): (string | undefined)[] {
  return subject.plan.remarks
    .filter(({ about }) => about === 'indagine-bisogni')
    .map(({ text }) => ruleText(text, subject.words))
}
