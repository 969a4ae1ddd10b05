import type { Norm } from '../../domain/catalogue/norm'
import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { ToVerify } from '../../domain/plan/plan'
import { ruleText } from '../becauseRule'
import { dayText, listText, lowerFirst, plural, withStop } from '../format'
import { shownPoints } from '../levels'
import { citable, citation } from './norms'
import { paragraphs, say, sentences, table, unknown } from './say'
import { areaOf, choiceAt, type Subject } from './subject'

const rowsShown = { micro: 8, others: 24 }

/** Chapter 15: the honest list of what is missing, and the duties that may apply. */
export function toVerifyChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-15',
    kicker: 'Capitolo 15',
    number: '15',
    title: 'Da verificare',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...dataTable(subject),
      ...paragraphs('small', restText(subject)),
      ...noticesTable(subject),
      ...paragraphs('note', subject.plan.notices.length > 0 ? legalText(subject) : undefined),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const count = subject.evaluation.toVerify.length
  const { plan, micro, publicBody } = subject
  if (count === 0 && plan.notices.length === 0) return say(subject, '15', 'nessuna-voce')
  const union = choiceAt(subject, 'relazioni-sindacali.rsu') === 'si'
  const interlocutori = listText(['il consulente del lavoro', 'l’ufficio paghe', ...(union ? ['la RSU'] : [])])
  return sentences(
    say(subject, '15', 'default', { interlocutori }),
    micro && count > 0 ? undefined : publicBody ? say(subject, '15', 'pa') : undefined,
    count > rowsShown.others ? say(subject, '15', 'nulla-noto') : undefined,
  )
}

function dataTable(subject: Subject): Block[] {
  return table({
    id: 'verifiche',
    caption: 'Dati da verificare',
    columns: [
      ['Voce', 5],
      ['Perché serve', 4],
      ['Chi può saperlo', 2.4],
      ['Entro', 2],
    ],
    rows: shownOf(subject).map((item) => rowOf(subject, item)),
  })
}

const shownOf = ({ evaluation, micro }: Subject): readonly ToVerify[] =>
  evaluation.toVerify.slice(0, micro ? rowsShown.micro : rowsShown.others)

function rowOf(subject: Subject, { question: id, askWhom, by, width }: ToVerify): readonly Cell[] {
  const question = subject.reading.index.byId.get(id)
  const who =
    question?.type === 'anchors'
      ? listText(
          question.whoKnows.slice(0, 2).map((role, place) => (place === 0 ? role : lowerFirst(role))),
          'o',
        )
      : 'Ufficio del personale'
  return [
    question?.text ?? id,
    purposeText(subject, id, width),
    askWhom?.trim() || who,
    by ? dayText(by) : unknown('da fissare'),
  ]
}

/** For an area, how much it narrows; for the profile, what the answer is used for. */
function purposeText(subject: Subject, id: string, width: number): string {
  const question = subject.reading.index.byId.get(id)
  const area = subject.reading.index.areaOf.get(id)
  if (question?.type !== 'anchors' || !area)
    return question && 'use' in question ? firstSentence(question.use) : 'Completa il profilo.'
  const points = shownPoints(width)
  return points > 0
    ? `Restringe ${lowerFirst(area.shortName)} di ${plural(points, 'punto', 'punti')}`
    : `Completa ${lowerFirst(area.shortName)}`
}

const firstSentence = (text: string): string => text.split(/(?<=\.)\s+(?=\p{Lu})/u)[0] ?? text

/** What does not fit the table, counted by area. */
function restText(subject: Subject): string | undefined {
  const rest = subject.evaluation.toVerify.slice(shownOf(subject).length)
  if (rest.length === 0) return undefined
  const counts = new Map<string, number>()
  for (const { question } of rest) {
    const area = subject.reading.index.areaOf.get(question)
    const name = area ? lowerFirst(areaOf(subject, area.id).shortName) : 'profilo'
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const where = listText([...counts].map(([name, count]) => `${name} (${count})`))
  return rest.length === 1 ? `Resta un’altra voce: ${where}.` : `Restano altre ${rest.length} voci: ${where}.`
}

function noticesTable(subject: Subject): Block[] {
  const rows = subject.plan.notices.map((notice): readonly Cell[] => {
    const norms = citable(subject, notice.norms)
    const because = ruleText(notice.because, subject.words)
    return [
      notice.title,
      sentences(subject.micro || !because ? undefined : withStop(because), ruleText(notice.text, subject.words)) ??
        notice.title,
      norms.length > 0 ? norms.map(citation).join('; ') : 'prassi, non norma',
      norms.length > 0 ? oldestCheck(norms) : '–',
    ]
  })
  return table({
    id: 'avvisi',
    caption: 'Obblighi che potrebbero riguardarvi',
    columns: [
      ['Tema', 2],
      ['Che cosa sapere', 6],
      ['Riferimento', 3],
      ['Aggiornato al', 1.6],
    ],
    rows,
  })
}

/** With several norms the oldest check is the honest one. */
const oldestCheck = (norms: readonly Norm[]): string => dayText(norms.map(({ asOf }) => asOf).sort()[0] ?? '')

function legalText(subject: Subject): string | undefined {
  const said = ['fisco', 'sicurezza'].flatMap(
    (id) => subject.content.planTexts.disclaimers.find((disclaimer) => disclaimer.id === id)?.text ?? [],
  )
  const fiscal = subject.publicBody || subject.micro ? said.slice(1) : said
  return sentences(
    'Questo elenco non è un parere legale: va letto con il consulente del lavoro prima di decidere.',
    ...fiscal,
  )
}
