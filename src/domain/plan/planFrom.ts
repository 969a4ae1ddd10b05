import type { Day, Month } from '../ids'
import type { Choices } from '../project/project'
import { holds, type Readable } from '../questionnaire/holds'
import { intervalsWith } from '../selection/findMoves'
import type { Notice, Remark } from '../selection/results'
import { type Link, type NoticeRule, reasonFor } from '../selection/selectionModel'
import { firing, type Situation } from '../selection/situation'
import type { Decided } from './applyChoices'
import { arrange } from './arrange'
import { proposedStart } from './months'
import type { Plan } from './plan'
import { budgetOf, measuresIn, overloadsOf } from './resources'

/** Puts what was decided in time, with its notices and what it costs. */
export function planFrom(decided: Decided, choices: Choices, preparedOn: Day, dataRule: string | undefined): Plan {
  const { situation, actions: decidedActions, removed, excluded } = decided
  const { axes, size } = situation
  const start: Month = choices.start ?? proposedStart(preparedOn)
  const duration = durationOf(situation)
  const actions = arrange(decided, choices, start, duration, dataRule)
  const measures = decidedActions.map(({ measure }) => measure)
  const budget = budgetOf(actions, choices.budget, duration)
  return {
    preparedOn,
    start,
    duration,
    size,
    axes,
    actions,
    removed,
    excluded,
    notices: noticesOf(situation),
    remarks: remarksOf(situation),
    after: intervalsWith(situation, measures),
    budget,
    hours: budget.years[0]?.hours ?? { low: 0, high: 0 },
    expense: budget.years[0]?.expense ?? { low: 0, high: 0 },
    overloads: overloadsOf(measuresIn(actions)),
  }
}

function durationOf({ content, readable }: Situation): number {
  const { question, ifUnknown } = content.selection.profile.duration
  const months = Number(readable.known(question) ?? Number.NaN)
  return Number.isFinite(months) && months > 0 ? months : ifUnknown
}

function noticesOf({ content, readable }: Situation): readonly Notice[] {
  return content.notices
    .filter(({ when }) => holds(when, readable) === true)
    .map((rule) => ({ ...withReason(rule, readable), id: rule.id, title: rule.title, norms: rule.norms }))
}

function remarksOf(situation: Situation): readonly Remark[] {
  return firing(situation, 'remark').map((rule) => ({
    ...withReason(rule, situation.readable),
    link: rule.id,
    about: rule.about,
  }))
}

const withReason = (rule: NoticeRule | Link, readable: Readable) => ({
  text: rule.text,
  because: reasonFor(rule, (condition) => holds(condition, readable) === true),
})
