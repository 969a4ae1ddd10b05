import type { MeasureId } from '../../domain/ids'
import type { Scorecard } from '../../domain/objectives/scorecard'
import type { Beginning } from '../../domain/objectives/startScorecard'
import { measuresOf, type Subject } from '../../text/document/subject'

export interface ReadyExample {
  id: string
  title: string
  text: string
  /** The action of the plan that gives reason for it. */
  action: MeasureId | undefined
  beginning: Beginning
}

/** The examples of the content; those an action of the plan gives reason for say which. */
export function readyExamples(subject: Subject, kind: Scorecard['kind']): readonly ReadyExample[] {
  const { examples } = subject.content.objectives
  const planned = new Set(measuresOf(subject).map(({ id }) => id))
  const common = ({ id, title, text, measure }: { id: string; title: string; text: string; measure: MeasureId }) => ({
    id,
    title,
    text,
    action: planned.has(measure) ? measure : undefined,
  })
  const indicator = (kpi: string | undefined) => (kpi === undefined ? undefined : subject.indicators.get(kpi))
  return kind === 'private'
    ? examples.private.map((example) => ({
        ...common(example),
        beginning: { from: 'private', example, indicator: indicator(example.kpi) },
      }))
    : examples.pa.map((example) => ({
        ...common(example),
        beginning: { from: 'pa', example, indicators: example.indicators.map(({ kpi }) => indicator(kpi)) },
      }))
}
