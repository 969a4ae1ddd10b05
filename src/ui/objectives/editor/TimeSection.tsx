import { wordsOfObjectives as words } from '../../../text/objectives'
import { DayBox } from '../../plan/fields/DayBox'
import { FigureField } from '../../plan/fields/FigureField'
import { Demonstration } from '../fields/Demonstration'
import { Place } from '../fields/Place'
import { boxOf, type Editing, fieldWords, keepWeight, weightLimits, writeFields, writeMidYear } from './editing'

/** How much it weighs, by when, and when it is looked at half way. */
export function TimeSection({ editing }: { editing: Editing }) {
  const { objective } = editing
  return (
    <section className="stack even" aria-labelledby="peso-e-tempi">
      <h2 id="peso-e-tempi">{words.weightAndTime}</h2>
      <Place name="peso">
        <Demonstration
          what={words.weight}
          isShown={objective.demonstration?.includes('weight')}
          onKeep={() => keepWeight(editing)}
        />
        <FigureField
          box={boxOf(editing, 'peso')}
          label={words.weight}
          hint={fieldWords(editing, 'peso')?.hint}
          thing={words.things.weight}
          limits={weightLimits}
          figure={objective.weight}
          onWrite={(weight) => writeFields(editing, { weight: weight ?? null })}
        />
      </Place>
      <Place name="temporizzato">
        <div className="boxes">
          <DayBox
            label={words.midYearOn}
            day={objective.midYear?.on}
            onChoose={(on) => writeMidYear(editing, { on })}
          />
          <DayBox
            label={words.deadline}
            day={objective.deadline}
            onChoose={(deadline) => writeFields(editing, { deadline })}
          />
        </div>
      </Place>
    </section>
  )
}
