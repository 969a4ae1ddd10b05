import type { Content } from '../content'
import { holds, type Readable } from '../questionnaire/holds'
import type { Area } from '../scoring/scoringModel'
import type { Need } from './results'
import type { Contribution } from './selectionModel'

/** How much an area matters to this organisation, from its profile: from the minimum to the maximum, no area is cancelled. */
export function needOf(content: Content, readable: Readable, area: Area): Need {
  const { minimum, maximum, areas } = content.needs
  const model = areas[area.id]
  const because = (model?.contributions ?? [])
    .map((contribution) => ({ text: contribution.because, add: addedBy(contribution, readable) }))
    .filter(({ add }) => add > 0)
  const sum = because.reduce((total, { add }) => total + add, model?.start ?? minimum)
  return { area: area.id, value: Math.min(maximum, Math.max(minimum, sum)), because }
}

function addedBy(contribution: Contribution, readable: Readable): number {
  if ('when' in contribution) {
    const truth = holds(contribution.when, readable)
    return truth === undefined ? contribution.ifUnknown : truth ? contribution.add : 0
  }
  if ('fact' in contribution) {
    const value = readable.fact(contribution.fact)
    if (value === undefined) return contribution.ifUnknown
    const band = contribution.bands.find(
      ({ from, below }) => Number(value) >= from && (below === undefined || Number(value) < below),
    )
    return band?.add ?? 0
  }
  const value = readable.known(contribution.question)
  if (value === undefined) return contribution.ifUnknown
  return value === null ? 0 : (contribution.options[String(value)] ?? 0)
}
