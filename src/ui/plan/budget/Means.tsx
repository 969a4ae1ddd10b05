import { setBudget } from '../../../domain/project/choices'
import { longest, type Project } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import { wordsOfBudget as words } from '../../../text/budget'
import { FigureField } from '../fields/FigureField'

/** What an hour costs and what may be spent in a year: both optional, both saved as they are written. */
export function Means({ project }: { project: Project }) {
  const { decide } = useSession.getState()
  const { hourlyCost, yearly } = project.choices.budget
  return (
    <section className="stack near" aria-labelledby="mezzi">
      <h2 id="mezzi">{words.means}</h2>
      <div className="means">
        <FigureField
          box={`${project.id}/hourly-cost`}
          label={words.hourlyCost}
          hint={words.hourlyHint}
          thing={words.hourlyThing}
          limits={{ min: 0, max: 1000 }}
          figure={hourlyCost}
          onWrite={(euros) => decide((choices) => setBudget(choices, { hourlyCost: euros ?? null }))}
        />
        <FigureField
          box={`${project.id}/yearly`}
          label={words.yearly}
          hint={words.yearlyHint}
          thing={words.yearlyThing}
          limits={{ min: 0, max: longest.amount }}
          figure={yearly}
          onWrite={(euros) => decide((choices) => setBudget(choices, { yearly: euros ?? null }))}
        />
      </div>
    </section>
  )
}
