import type { Norm } from '../../domain/catalogue/norm'
import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { ToVerify } from '../../domain/plan/plan'
import type { Notice } from '../../domain/selection/results'
import { ruleText } from '../becauseRule'
import { dayText, listText, lowerFirst, plural, withStop } from '../format'
import { shownPoints } from '../levels'
import { citable, citations, referenceNumbers, touchesTaxes } from './norms'
import { firstSentence, paragraphs, say, sentences, table, unknown } from './say'
import { areaOf, choiceAt, type Subject } from './subject'

const rowsShown = { micro: 6, long: 8, others: 18 }

/** Chapter 15: the honest list of what is missing, and the duties that may apply. */
export function toVerifyChapter(subject: Subject): Chapter {
  return {
    id: 'capitolo-15',
    kicker: 'Capitolo 15',
    number: '15',
    title: 'Da verificare',
    newPage: false,
    blocks: [
      ...paragraphs(
        'body',
        subject.micro && subject.evaluation.toVerify.length === 0 ? undefined : openingText(subject),
      ),
      ...dataTable(subject),
      ...paragraphs('small', sentences(restText(subject), unansweredText(subject))),
      ...noticesBlocks(subject),
      ...paragraphs(subject.micro ? 'small' : 'note', subject.plan.notices.length > 0 ? legalText(subject) : undefined),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  const count = subject.evaluation.toVerify.length
  if (count === 0 && subject.plan.notices.length === 0) return say(subject, '15', 'nessuna-voce')
  const union = choiceAt(subject, 'relazioni-sindacali.rsu') === 'si'
  const interlocutori = listText(['il consulente del lavoro', 'l’ufficio paghe', ...(union ? ['la RSU'] : [])])
  return sentences(
    say(subject, '15', 'default', { interlocutori }),
    subject.publicBody ? say(subject, '15', 'pa') : undefined,
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
      ['Chi può saperlo', 2.6],
      ['Entro', 1.8],
    ],
    rows: shownOf(subject).map((item) => toVerifyRow(subject, item)),
  })
}

const shownOf = ({ evaluation, micro, long }: Subject): readonly ToVerify[] =>
  evaluation.toVerify.slice(0, micro ? rowsShown.micro : long ? rowsShown.long : rowsShown.others)

/** What is to be found out, why, from whom, by when. */
export function toVerifyRow(subject: Subject, { question: id, askWhom, by, width }: ToVerify): readonly Cell[] {
  const question = subject.reading.index.byId.get(id)
  const roles = question?.type === 'anchors' ? question.whoKnows.slice(0, 1) : ['Ufficio del personale']
  const who = askWhom?.trim() || roles[0] || 'da indicare'
  return [question?.text ?? id, purposeText(subject, id, width), who, by ? dayText(by) : unknown('da fissare')]
}

/** For an area, how much it narrows; for the profile, what the answer is used for. */
function purposeText(subject: Subject, id: string, width: number): string {
  const question = subject.reading.index.byId.get(id)
  const area = subject.reading.index.areaOf.get(id)
  if (question && 'use' in question) return firstSentence(question.use)
  const name = area ? lowerFirst(area.shortName) : 'profilo'
  const points = shownPoints(width)
  return points > 0 ? `Stringe di ${plural(points, 'punto', 'punti')} l’area ${name}.` : `Completa l’area ${name}.`
}

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

/** Questions nobody has answered yet: they widen the intervals as much as a "non so". */
function unansweredText({ evaluation }: Subject): string | undefined {
  const count = evaluation.areas.flatMap((area) =>
    area.status === 'scored' ? area.rows.filter(({ status }) => status === 'unanswered') : [],
  ).length
  if (count === 0) return undefined
  return count === 1
    ? 'Una domanda è ancora senza risposta: rispondendo la diagnosi diventa più precisa.'
    : `${count} domande sono ancora senza risposta: rispondendo la diagnosi diventa più precisa.`
}

function noticesBlocks(subject: Subject): Block[] {
  const { notices } = subject.plan
  if (notices.length === 0) return []
  if (subject.micro) {
    return [
      { type: 'heading', text: 'Obblighi che potrebbero riguardarvi', id: 'avvisi' },
      ...paragraphs('small', ...briefNotices(subject)),
    ]
  }
  return table({
    id: 'avvisi',
    caption: 'Obblighi che potrebbero riguardarvi',
    columns: [
      ['Tema', 2],
      ['Che cosa sapere, con le norme', 9],
    ],
    rows: notices.map((notice): Cell[] => [
      notice.title,
      sentences(noticeText(subject, notice), referenceNumbers(subject, notice.norms)) ?? notice.title,
    ]),
    note: 'I numeri fra parentesi rimandano all’appendice C, dove ogni norma ha la data in cui è stata controllata.',
  })
}

/** A paragraph each; when they are many those that concern every employer are only named. */
function briefNotices(subject: Subject): readonly string[] {
  const { notices } = subject.plan
  const named = notices.length > 6 ? notices.filter((notice) => concernsAll(subject, notice)) : []
  const written = notices.filter((notice) => !named.includes(notice))
  const titles = named.map((notice) => `${lowerFirst(notice.title)} (${citations(citable(subject, notice.norms))})`)
  return [
    ...written.map((notice) => `${notice.title}. ${noticeText(subject, notice)} ${sourceText(subject, notice)}`.trim()),
    ...(titles.length > 0 ? [`Valgono inoltre per ogni datore di lavoro: ${titles.join('; ')}.`] : []),
  ]
}

function concernsAll({ content }: Subject, { id }: Notice): boolean {
  const rule = content.notices.find((candidate) => candidate.id === id)
  return rule !== undefined && 'all' in rule.when && rule.when.all.length === 0
}

/** Why it is shown, unless it concerns every employer, and what it asks. */
function noticeText(subject: Subject, notice: Notice): string {
  const why = subject.micro || concernsAll(subject, notice) ? undefined : ruleText(notice.because, subject.words)
  return sentences(why && withStop(why), ruleText(notice.text, subject.words)) ?? notice.title
}

/** The norms, and the day the oldest of them was checked: with several that is the honest one. */
function sourceText(subject: Subject, notice: Notice): string {
  const norms = citable(subject, notice.norms)
  return norms.length === 0 ? '' : `Riferimento: ${citations(norms)} (${dayText(oldest(norms))}).`
}

const oldest = (norms: readonly Norm[]): string => norms.map(({ asOf }) => asOf).sort()[0] ?? ''

function legalText(subject: Subject): string | undefined {
  const { content, plan } = subject
  const taxes = touchesTaxes(
    citable(
      subject,
      plan.notices.flatMap(({ norms }) => norms),
    ),
  )
  const wanted = [...(taxes ? ['fisco'] : []), 'sicurezza']
  const warnings = content.planTexts.disclaimers.flatMap(({ id, text }) => (wanted.includes(id) ? [text] : []))
  return sentences(
    'Questo elenco non è un parere legale: va letto con il consulente del lavoro prima di decidere.',
    ...warnings,
  )
}
