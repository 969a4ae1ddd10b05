import type { PlannedMeasure } from '../../../domain/plan/plan'
import type { ReviewMonth } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { baselineText } from '../../../text/document/baselines'
import type { Subject } from '../../../text/document/subject'
import { amountText, targetText } from '../../../text/document/targets'
import { wordsOfFollowUp as words } from '../../../text/followUp'
import { FigureField } from '../fields/FigureField'
import { anyFigure } from '../fields/readFigure'
import { measuredIndicator } from '../sheet/indicatorEdits'

interface MeasuredBoxesProps {
  subject: Subject
  action: PlannedMeasure
  month: ReviewMonth
}

/** What each indicator of an action measured at a review, beside where it began and where it is to get. */
export function MeasuredBoxes({ subject, action, month }: MeasuredBoxesProps) {
  const { decide } = useSession.getState()
  return (
    <fieldset className="stack close">
      <legend className="line-name small muted">{words.measured}</legend>
      <div className="line-boxes">
        {action.indicators.map(({ key, kpi, name, unit, baseline, target, targetHint, measured, added }) => {
          const today = baseline?.value === undefined ? baselineText(subject, kpi) : amountText(baseline.value, unit)
          const aim = target === undefined ? targetText(targetHint, unit) : amountText(target, unit)
          return (
            <FigureField
              key={key}
              box={`${subject.project.id}/${action.id}/${key}/measured-${month}`}
              label={unit === '' ? name : words.measuredOf(name, unit)}
              hint={words.compare(today, aim)}
              thing={words.measuredThing(name)}
              limits={anyFigure}
              figure={measured?.[month]}
              onWrite={(figure) =>
                decide((choices) => measuredIndicator(choices, action.id, key, !added, month, figure))
              }
            />
          )
        })}
      </div>
    </fieldset>
  )
}
