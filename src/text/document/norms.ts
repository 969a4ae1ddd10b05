import type { Norm } from '../../domain/catalogue/norm'
import type { NormId } from '../../domain/ids'
import type { Subject } from './subject'

/** The norms that may be shown: those of low confidence never are. */
export function citable({ norms }: Subject, ids: readonly NormId[]): readonly Norm[] {
  return ids.flatMap((id) => {
    const norm = norms.get(id)
    return norm && norm.confidence !== 'bassa' ? [norm] : []
  })
}

/** The citation, with "da verificare" where the text was not read in full. */
export const citation = ({ citation: text, confidence }: Norm): string =>
  confidence === 'media' ? `${text} (da verificare)` : text

/** What the document rests on: notices, and the rules that put actions in the plan. */
export function citedNorms(subject: Subject): readonly Norm[] {
  const { plan, content } = subject
  const fromLinks = plan.actions.flatMap(({ because }) =>
    because.flatMap((reason) =>
      reason.kind === 'link' ? (content.links.find(({ id }) => id === reason.link)?.norms ?? []) : [],
    ),
  )
  const ids = [...plan.notices.flatMap(({ norms }) => norms), ...fromLinks]
  return citable(subject, [...new Set(ids)])
}
