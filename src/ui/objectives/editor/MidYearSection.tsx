import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { isBlank } from '../../../domain/objectives/objectiveTexts'
import { scorecardLimits } from '../../../domain/objectives/scorecardLimits'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { FigureField } from '../../plan/fields/FigureField'
import { TextBox } from '../../plan/fields/TextBox'
import { anyFigure, boxOf, type Editing, fieldWords, writeIndicator, writeMidYear } from './editing'

/** Half way: where it stands, and what is put right. */
export function MidYearSection({ editing }: { editing: Editing }) {
  const { objective } = editing
  const several = objective.indicators.length > 1
  return (
    <section className="stack even" aria-labelledby="meta-periodo">
      <h2 id="meta-periodo">{words.midYear}</h2>
      <p className="hint">{fieldWords(editing, 'verifica')?.hint}</p>
      {objective.indicators.map(
        (indicator, place) =>
          (!several || !isBlank(indicator)) && (
            <FigureField
              // biome-ignore lint/suspicious/noArrayIndexKey: an indicator is its place in the sheet
              key={place}
              box={boxOf(editing, place, 'meta')}
              label={several ? `${words.midYearValue}: ${indicator.name ?? ''}` : words.midYearValue}
              hint={indicator.unit}
              thing={words.things.midYear}
              limits={anyFigure}
              figure={indicator.midYear}
              onWrite={(value) =>
                writeIndicator({ editing, place }, (one) => withIndicatorFields(one, { midYear: value ?? null }))
              }
            />
          ),
      )}
      {(['comment', 'correction'] as const).map((field) => (
        <TextBox
          key={field}
          label={words[field]}
          text={objective.midYear?.[field] ?? ''}
          most={scorecardLimits.words}
          long
          onWrite={(text) => writeMidYear(editing, { [field]: text || null })}
        />
      ))}
    </section>
  )
}
