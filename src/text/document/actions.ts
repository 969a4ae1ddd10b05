import type { Block, Chapter } from '../../domain/document/planDocument'
import type { MeasureId } from '../../domain/ids'
import { listText, plural, quoted } from '../format'
import { actionSheet } from './actionSheet'
import { paragraphs, say, sentences } from './say'
import { isCompact } from './sheetFrame'
import type { Subject } from './subject'

/** Chapter 8: a sheet for each action, then what was left out. */
export function actionsChapter(subject: Subject): Chapter {
  const { actions } = subject.plan
  return {
    id: 'capitolo-8',
    kicker: 'Capitolo 8',
    number: '8',
    title: 'Azioni',
    newPage: actions.length > 0 && !isCompact(subject),
    blocks: [
      ...paragraphs('body', openingText(subject)),
      ...actions.map((action): Block => ({ type: 'action', sheet: actionSheet(subject, action) })),
      ...leftOut(subject),
    ],
  }
}

function openingText(subject: Subject): string | undefined {
  if (subject.plan.actions.length === 0)
    return 'Nessuna azione è stata scelta: le schede si aggiungono quando il piano prende forma.'
  return sentences(
    subject.micro ? undefined : say(subject, '8', 'default'),
    subject.publicBody ? say(subject, '8', 'pa') : undefined,
    subject.littleKnown ? say(subject, '8', 'nulla-noto') : undefined,
  )
}

/** Proposed and not chosen; held back by the budget; to be studied first. */
function leftOut(subject: Subject): Block[] {
  const { removed, excluded } = subject.plan
  const because = (kind: 'cost' | 'study') =>
    excluded.flatMap(({ measure, reason }) => (reason.kind === kind ? [measure] : []))
  const [costly, study] = [because('cost'), because('study')]
  const shown = subject.micro ? 3 : 6
  const text = sentences(
    removed.length > 0 ? say(subject, '8', 'escluse', { elenco: names(subject, removed, removed.length) }) : undefined,
    costly.length > 0 ? say(subject, '8', 'se-arrivano-risorse', { elenco: names(subject, costly, shown) }) : undefined,
    study.length > 0 && !subject.micro
      ? say(subject, '8', 'da-studiare', { elenco: names(subject, study, shown) })
      : undefined,
  )
  return paragraphs('small', text)
}

function names({ measures }: Subject, ids: readonly MeasureId[], limit: number): string {
  const all = ids.map((id) => quoted(measures.get(id)?.name ?? id))
  const rest = all.length - limit
  return rest > 0 ? `${all.slice(0, limit).join(', ')} e ${plural(rest, 'altra', 'altre')}` : listText(all)
}
