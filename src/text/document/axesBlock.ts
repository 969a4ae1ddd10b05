import type { Block } from '../../domain/document/planDocument'
import { levelAt } from '../../domain/scoring/nameLevel'
import type { Interval } from '../../domain/scoring/results'
import type { Axis } from '../../domain/selection/results'
import { intervalShort, intervalWords, levelRank } from '../levels'
import { actionsOfAxis, goalText, noActionText, objectiveOf } from './objectives'
import { axisName, type Subject, scoreOf, whenText } from './subject'

type AxesBlock = Extract<Block, { type: 'axes' }>

/** The themes of the plan side by side; nothing while so little is known that they are only a guess. */
export function axesBlock(subject: Subject): Block[] {
  if (subject.plan.axes.length === 0 || subject.littleKnown) return []
  const items = subject.plan.axes.map((axis, place) => axisItem(subject, axis, place))
  const alt = items.map(
    ({ kicker, title, today, after }) =>
      `${kicker}, ${title}: oggi ${intervalWords(today)} su 100, con il piano ${intervalWords(after)}.`,
  )
  return [{ type: 'axes', items, alt: alt.join(' ') }]
}

const anything: Interval = { low: 0, high: 100 }

function axisItem(subject: Subject, axis: Axis, place: number): AxesBlock['items'][number] {
  const { content, plan } = subject
  const score = scoreOf(subject, axis.area)
  const today = score?.interval ?? anything
  const after = plan.after[axis.area] ?? today
  const objective = objectiveOf(subject, axis, place)
  return {
    kicker: `Asse ${place + 1}`,
    title: axisName(content, axis.area),
    objective: objective ? goalText(objective) : noActionText(subject, axis),
    today,
    after,
    rank: score ? levelRank(content.scoring.levels, score.level) : 0,
    rankAfter: levelRank(content.scoring.levels, { status: 'certain', level: levelAt(content.scoring, after.low) }),
    todayText: intervalShort(today),
    afterText: intervalShort(after),
    actions: actionsOfAxis(subject, place).map((action) => ({
      label: `${action.number}. ${action.title}`,
      when: whenText(subject, action),
    })),
  }
}
