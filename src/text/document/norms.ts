import type { Norm } from '../../domain/catalogue/norm'
import type { NormId } from '../../domain/ids'
import { dayText, lowerFirst } from '../format'
import type { Subject } from './subject'

/** The norms that may be shown: those of low confidence never are. */
export function citable({ norms }: Subject, ids: readonly NormId[]): readonly Norm[] {
  return ids.flatMap((id) => {
    const norm = norms.get(id)
    return norm && norm.confidence !== 'bassa' ? [norm] : []
  })
}

/** The act is named once when its articles follow each other; "(da verificare)" where the text was not read again. */
export function citations(norms: readonly Norm[]): string {
  let last: string | undefined
  return norms
    .map(({ citation, confidence }) => {
      const [act, article] = splitAct(citation)
      const text = act !== undefined && act === last ? article : citation
      last = act
      return confidence === 'media' ? `${text} (da verificare)` : text
    })
    .join('; ')
}

/** The act and its article, apart; no act where the citation names more than one. */
function splitAct(citation: string): readonly [act: string | undefined, article: string] {
  const place = citation.search(/, artt?\. /)
  return place < 0 || citation.includes(';')
    ? [undefined, citation]
    : [citation.slice(0, place), citation.slice(place + 2)]
}

export interface NormGroup {
  act: string
  /** The number of the norm, its article, its title; and the day it was checked. */
  articles: { text: string; asOf: string }[]
  confidence: Norm['confidence']
}

/** The articles of an act in one row, when they are as certain as each other. */
export function groupedNorms(norms: readonly Norm[]): readonly NormGroup[] {
  const groups = new Map<string, NormGroup>()
  for (const [place, { citation, title, asOf, confidence }] of norms.entries()) {
    const [act, article] = splitAct(citation)
    const name = act ?? citation
    const text = `[${place + 1}] ${act === undefined ? title : `${article}, ${lowerFirst(title)}`}`
    const key = [name, confidence].join('|')
    const group = groups.get(key)
    if (group) group.articles.push({ text, asOf })
    else groups.set(key, { act: name, articles: [{ text, asOf }], confidence })
  }
  return [...groups.values()]
}

/** "Atto (15 novembre 2026): [3] primo articolo; [4] secondo." With several days, each after its articles. */
export function actText({ act, articles }: NormGroup): string {
  const days = new Set(articles.map(({ asOf }) => asOf))
  const only = days.size === 1 ? articles[0]?.asOf : undefined
  const said = articles.map(({ text, asOf }, place) =>
    only === undefined && articles[place + 1]?.asOf !== asOf ? `${text} (${dayText(asOf)})` : text,
  )
  return `${act}${only === undefined ? '' : ` (${dayText(only)})`}: ${said.join('; ')}.`
}

/** What the document rests on: notices, and the rules that put actions in the plan. In the order of appendix C. */
export function citedNorms(subject: Subject): readonly Norm[] {
  const { plan, content } = subject
  const links = plan.actions.flatMap(({ because }) =>
    because.flatMap((reason) => (reason.kind === 'link' ? content.links.filter(({ id }) => id === reason.link) : [])),
  )
  const ids = [...plan.notices, ...links].flatMap(({ norms }) => norms)
  return [...citable(subject, [...new Set(ids)])].sort((a, b) => a.citation.localeCompare(b.citation, 'it'))
}

/** "[7] [12]": where appendix C has them. */
export function referenceNumbers(subject: Subject, ids: readonly NormId[]): string {
  const cited = citedNorms(subject).map(({ id }) => id)
  const places = citable(subject, ids).map(({ id }) => cited.indexOf(id) + 1)
  return places
    .sort((a, b) => a - b)
    .map((place) => `[${place}]`)
    .join(' ')
}

/** Whether the plan touches taxes on welfare and bonuses, whose rules change every year. */
export const touchesTaxes = (norms: readonly Norm[]): boolean =>
  norms.some(({ topic }) => topic === 'welfare-fiscalita' || topic === 'premi-risultato')
