import type { Norm } from '../../domain/catalogue/norm'
import type { Block, Cell } from '../../domain/document/planDocument'
import type { Notice } from '../../domain/selection/results'
import { ruleText } from '../becauseRule'
import { dayText, lowerFirst, withStop } from '../format'
import { citable, citations, referenceNumbers, touchesTaxes } from './norms'
import { paragraphs, sentences, table } from './say'
import { hasChapter, type Subject } from './subject'

/** Legal duties that the answers or the plan switch on, with their norms; never a legal opinion. */
export function noticesBlocks(subject: Subject): Block[] {
  const { notices } = subject.plan
  if (notices.length === 0) return []
  if (subject.micro) {
    return [
      { type: 'heading', text: 'Obblighi che potrebbero riguardarvi', id: 'avvisi' },
      ...paragraphs('small', ...briefNotices(subject)),
    ]
  }
  /** Numbers of a list that is left out would lead nowhere: the norms are named in full. */
  const numbered = hasChapter(subject, 'appendice-c')
  return table({
    id: 'avvisi',
    caption: 'Obblighi che potrebbero riguardarvi',
    columns: [
      ['Tema', 2],
      ['Che cosa sapere, con le norme', 9],
    ],
    rows: notices.map((notice): Cell[] => [
      notice.title,
      sentences(
        noticeText(subject, notice),
        numbered ? referenceNumbers(subject, notice.norms) : sourceText(subject, notice),
      ) ?? notice.title,
    ]),
    note: numbered
      ? 'I numeri fra parentesi rimandano all’appendice con i riferimenti di legge, dove ogni norma ha la data in cui è stata controllata.'
      : undefined,
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

/** What the list is not. */
export function legalText(subject: Subject): string | undefined {
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
