import { withIndicatorFields } from '../../../domain/objectives/changeScorecard'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { FigureField } from '../../plan/fields/FigureField'
import { anyFigure, boxOf, type IndicatorEditing, writeIndicator } from './editing'

/** What it was in each of the three years before the period. */
export function ThreeYears(props: IndicatorEditing) {
  const { editing, indicator, place } = props
  const first = Number((editing.card.period?.from ?? editing.subject.plan.start).slice(0, 4))
  const known = new Map(indicator.threeYears?.map(({ year, value }) => [year, value]))
  const years = [first - 3, first - 2, first - 1]
  const write = (year: number, value: number | undefined) => {
    const all = years.flatMap((one) => {
      const figure = one === year ? value : known.get(one)
      return figure === undefined ? [] : [{ year: one, value: figure }]
    })
    writeIndicator(props, (one) => withIndicatorFields(one, { threeYears: all.length > 0 ? all : null }))
  }
  return (
    <fieldset className="stack close">
      <legend className="part-name small">{words.threeYears}</legend>
      <div className="boxes narrow">
        {years.map((year) => (
          <FigureField
            key={year}
            box={boxOf(editing, place, 'anno', year)}
            label={String(year)}
            thing={words.things.ofYear(year)}
            limits={anyFigure}
            figure={known.get(year)}
            onWrite={(value) => write(year, value)}
          />
        ))}
      </div>
    </fieldset>
  )
}
