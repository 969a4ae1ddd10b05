import type { PlannedIndicator, PlannedMeasure } from '../../../domain/plan/plan'
import type { Changes } from '../../../domain/project/changes'
import { type IndicatorEdit, longest } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { baselineText } from '../../../text/document/baselines'
import type { Subject } from '../../../text/document/subject'
import { amountText, targetText } from '../../../text/document/targets'
import { directionNames, wordsOfIndicators as words } from '../../../text/sheet'
import { Choice } from '../fields/Choice'
import { FigureField } from '../fields/FigureField'
import { anyFigure } from '../fields/readFigure'
import { TextBox } from '../fields/TextBox'
import { BaselineBoxes } from './BaselineBoxes'
import { editIndicator, takeOutIndicator } from './indicatorEdits'

interface IndicatorCardProps {
  subject: Subject
  action: PlannedMeasure
  indicator: PlannedIndicator
  isOffered: boolean
  isOpen: boolean
  onSay: (message: string) => void
}

/** One indicator: its figures in a line, its boxes on request. */
export function IndicatorCard({ subject, action, indicator, isOffered, isOpen, onSay }: IndicatorCardProps) {
  const { decide } = useSession.getState()
  const { key, name, formula, unit, kpi } = indicator
  const box = `${subject.project.id}/${action.id}/${key}`
  const own = subject.project.choices.edits[action.id]?.indicators?.[key]?.own
  const change = (changes: Changes<IndicatorEdit>) =>
    decide((choices) => editIndicator(choices, action.id, key, changes, isOffered))
  const proposedTarget = targetText(indicator.targetHint, unit)
  const fromProfile = baselineText(subject, kpi)
  return (
    <li className="card indicator stack close">
      <div className="indicator-head">
        <h3 className="minor">
          {name} {indicator.added && <span className="edited-mark">{own ? words.yours : words.fromLibrary}</span>}
        </h3>
        <button
          type="button"
          className="linklike small"
          onClick={() => {
            decide((choices) => takeOutIndicator(choices, action.id, key, isOffered))
            onSay(words.removed(name))
          }}
        >
          {words.remove}
          <span className="sr">: {name}</span>
        </button>
      </div>
      {formula !== '' && <p className="small muted">{formula}</p>}
      <p>{figuresText(indicator, fromProfile, proposedTarget)}</p>
      <details open={isOpen || undefined}>
        <summary>
          {words.edit}
          <span className="sr">: {name}</span>
        </summary>
        <div className="disclosed indicator-boxes stack even">
          {own && <OwnBoxes own={own} onChange={(changes) => change({ own: { ...own, ...changes } })} />}
          <BaselineBoxes box={box} indicator={indicator} fromProfile={fromProfile} onChange={change} />
          <div className="line-boxes">
            <FigureField
              box={`${box}/target`}
              label={words.target}
              hint={proposedTarget === '' ? undefined : words.targetProposed(proposedTarget)}
              thing={words.targetThing}
              limits={anyFigure}
              figure={indicator.target}
              onWrite={(target) => change({ target: target ?? null })}
            />
            <TextBox
              label={words.frequency}
              hint={words.frequencyHint}
              text={indicator.frequency}
              most={80}
              onWrite={(text) => change({ frequency: text.trim() === '' ? null : text })}
            />
          </div>
          <TextBox
            label={words.source}
            text={indicator.source}
            most={longest.title}
            onWrite={(text) => change({ source: text.trim() === '' ? null : text })}
          />
        </div>
      </details>
    </li>
  )
}

/** «oggi 12 giorni · a 12 mesi 28 giorni». */
function figuresText({ baseline, target, unit }: PlannedIndicator, fromProfile: string | undefined, proposed: string) {
  const today = baseline?.value === undefined ? fromProfile : amountText(baseline.value, unit)
  const aim = target === undefined ? proposed : amountText(target, unit)
  const parts = [words.todayShort(today ?? words.unknownToday), ...(aim === '' ? [] : [words.targetShort(aim)])]
  return parts.join(' · ')
}

type Own = NonNullable<IndicatorEdit['own']>

function OwnBoxes({ own, onChange }: { own: Own; onChange: (changes: Partial<Own>) => void }) {
  return (
    <>
      <TextBox
        label={words.name}
        text={own.name}
        most={longest.title}
        onWrite={(name) => name.trim() !== '' && onChange({ name })}
      />
      <TextBox
        label={words.formula}
        text={own.formula}
        most={longest.title}
        onWrite={(formula) => onChange({ formula })}
      />
      <div className="line-boxes">
        <TextBox
          label={words.unit}
          hint={words.unitHint}
          text={own.unit}
          most={40}
          onWrite={(unit) => onChange({ unit })}
        />
        <Choice
          label={words.direction}
          value={own.direction}
          names={directionNames}
          onChoose={(direction) => direction && onChange({ direction })}
        />
      </div>
    </>
  )
}
