import { noLonger, withIndicatorPart } from '../../../domain/objectives/changeScorecard'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { FigureField } from '../../plan/fields/FigureField'
import { Demonstration } from '../fields/Demonstration'
import { TickField } from '../fields/TickField'
import { anyFigure, boxOf, fieldWords, type IndicatorEditing, writeIndicator } from './editing'

/** Where it must get: the least, what is expected, the best; or to stay where it is. */
export function TargetFields(props: IndicatorEditing) {
  const { editing, indicator, place } = props
  const { targets = {} } = indicator
  const write = (changes: Parameters<typeof withIndicatorPart<'targets'>>[2]) =>
    writeIndicator(props, (one) => withIndicatorPart(one, 'targets', changes))
  return (
    <fieldset className="stack near">
      <legend className="part-name">{words.targets}</legend>
      <Demonstration
        what={words.targets}
        isShown={indicator.demonstration?.includes('targets')}
        onKeep={() => writeIndicator(props, (one) => noLonger(one, 'targets'))}
      />
      <TickField label={words.keep} ticked={targets.keep} onTick={(keep) => write({ keep: keep || null })} />
      {!targets.keep && (
        <div className="boxes narrow">
          {(['minimum', 'expected', 'best'] as const).map((target) => (
            <FigureField
              key={target}
              box={boxOf(editing, place, target)}
              label={words[target]}
              thing={words.things[target]}
              limits={anyFigure}
              figure={targets[target]}
              onWrite={(value) => write({ [target]: value ?? null })}
            />
          ))}
        </div>
      )}
      {editing.card.kind === 'private' && !targets.keep && (
        <p className="hint">{fieldWords(editing, 'traguardi')?.hint}</p>
      )}
    </fieldset>
  )
}
