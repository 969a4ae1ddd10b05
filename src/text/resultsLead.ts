import type { Content } from '../domain/content'
import type { Evaluation } from '../domain/plan/plan'
import type { ScoredArea } from '../domain/scoring/results'
import { listText, lowerFirst, quoted, withoutStop } from './format'
import { levelRank } from './levels'

/** The whole picture in two sentences: no single grade, only what most areas share and the ends of the range. */
export function resultsLead(content: Content, { areas, known }: Evaluation): string {
  if (known === 0)
    return 'Le aree non hanno ancora risposte: ognuna può stare dovunque fra 0 e 100. Gli intervalli si stringono a ogni risposta.'
  const read = areas.filter(
    (area): area is ScoredArea => area.status === 'scored' && area.level.status !== 'insufficient',
  )
  if (read.length === 0)
    return 'Le risposte non bastano ancora per dare un livello a un’area: intanto si vede da dove cominciare a chiedere.'
  const applicable = areas.filter(({ status }) => status === 'scored').length
  return [shared(content, read, applicable), extremes(content, read)].filter(Boolean).join(' ')
}

/** Each area at the level of its low end, as the diagnosis of the document counts them: the two never differ. */
function shared({ scoring }: Content, read: readonly ScoredArea[], applicable: number): string {
  if (read.every(({ level }) => level.status !== 'certain'))
    return 'Per nessuna area il livello è ancora certo: dipende da ciò che manca.'
  const counts = scoring.levels.map((level, place) => ({
    level,
    count: read.filter((area) => levelRank(scoring.levels, area.level) === place + 1).length,
  }))
  const most = counts.reduce((best, candidate) => (candidate.count > best.count ? candidate : best))
  const where = most.count === 1 ? 'in un’area' : `in ${most.count} aree`
  const said = `${most.level.name} ${where} su ${applicable}: ${lowerFirst(withoutStop(most.level.meaning))}.`
  return read.every(({ level }) => level.status === 'certain')
    ? said
    : `Guardando solo ciò che è certo, ${lowerFirst(said)}`
}

/**
 * Named only when the first is truly apart from the last ones: no point of one can reach the other.
 * "Sono" when no other area can take their place either; "sembrano" while the unknown may still change the order.
 */
function extremes({ scoring }: Content, read: readonly ScoredArea[]): string {
  const name = ({ area }: ScoredArea): string => quoted(scoring.areas.find(({ id }) => id === area)?.shortName ?? area)
  const byMiddle = [...read].sort((a, b) => middle(a) - middle(b))
  const best = byMiddle.at(-1) as ScoredArea
  const behind = byMiddle.filter(({ interval }) => interval.high < best.interval.low).slice(0, 2)
  if (behind.length === 0) return ''
  const rest = read.filter((area) => area !== best && !behind.includes(area))
  const isLast = rest.every(({ interval }) => behind.every((last) => last.interval.high <= interval.low))
  const isFirst = rest.every(({ interval }) => interval.high <= best.interval.low)
  const last =
    behind.length === 1
      ? `La più indietro ${isLast ? 'è' : 'sembra'} ${name(behind[0] as ScoredArea)}`
      : `Le più indietro ${isLast ? 'sono' : 'sembrano'} ${listText(behind.map(name))}`
  return `${last}; la più avanti ${isFirst ? 'è' : 'sembra'} ${name(best)}.`
}

const middle = ({ interval }: ScoredArea): number => (interval.low + interval.high) / 2
