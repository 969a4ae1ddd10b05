import type { AreaId } from '../../domain/ids'
import { nameLevel } from '../../domain/scoring/nameLevel'
import type { AreaLevel, Interval } from '../../domain/scoring/results'
import { areaOf, type Subject } from '../../text/document/subject'
import { shownPoints } from '../../text/levels'

/** One area today and with the plan carried out. */
export interface AreaChange {
  area: AreaId
  name: string
  today: Interval
  after: Interval
  levelToday: AreaLevel
  levelAfter: AreaLevel
  /** Whether what is shown changes at all. */
  moves: boolean
}

/** The areas of the axes first, then those that move most. */
export function areaChanges(subject: Subject): readonly AreaChange[] {
  const { evaluation, plan, content } = subject
  const axes = plan.axes.map(({ area }) => area)
  const changes = evaluation.areas.flatMap((result): AreaChange[] => {
    if (result.status === 'notApplicable') return []
    const { area, interval: today, level: levelToday } = result
    const after = plan.after[area] ?? today
    const levelAfter = nameLevel(content.scoring, after, result.known / result.applicable)
    const { shortName } = areaOf(subject, area)
    return [{ area, name: shortName, today, after, levelToday, levelAfter, moves: differ(today, after) }]
  })
  const turn = ({ area }: AreaChange): number => (axes.includes(area) ? axes.indexOf(area) : axes.length)
  const gain = ({ today, after }: AreaChange): number => after.low - today.low
  return changes.sort((a, b) => turn(a) - turn(b) || gain(b) - gain(a))
}

export const differ = (a: Interval, b: Interval): boolean =>
  shownPoints(a.low) !== shownPoints(b.low) || shownPoints(a.high) !== shownPoints(b.high)
