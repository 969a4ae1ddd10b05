import { questionnaire } from '../../content/questionnaire'
import type { QuestionId } from '../../domain/ids'
import { areaTitleText, rangeText, versionText, wordsOfScoringGuide as words } from '../../text/guides'
import { Screen } from '../components/Screen'
import './guides.css'

const { scoring, questions, journey } = questionnaire
const points = Object.values(scoring.points)

/** The model, made from the content itself: whoever doubts a number can follow it. */
export function ScoringGuide() {
  return (
    <Screen title={words.title} back={{ to: '/', label: words.back }} lead={words.lead}>
      <div className="stack apart reading">
        <section className="stack">
          <h2>{words.answersTitle}</h2>
          <p>{words.answers}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.anchorColumn}</th>
                <th scope="col">{words.pointsColumn}</th>
              </tr>
            </thead>
            <tbody>
              {words.anchors.map((anchor, place) => (
                <tr key={anchor}>
                  <td>{anchor}</td>
                  <td>{points[place]}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{words.average}</p>
        </section>
        <section className="stack near">
          <h2>{words.unknownTitle}</h2>
          {words.unknown.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{scoring.coverage.text}</p>
        </section>
        <section className="stack">
          <h2>{words.levelsTitle}</h2>
          <p>{words.levelsLead}</p>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{words.levelColumn}</th>
                <th scope="col">{words.rangeColumn}</th>
                <th scope="col">{words.meaningColumn}</th>
              </tr>
            </thead>
            <tbody>
              {scoring.levels.map(({ id, name, from, below, meaning }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{rangeText(from, below)}</td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section className="stack near">
          <h2>{words.gatesTitle}</h2>
          {scoring.profileGates.map(({ id, text }) => (
            <p key={id}>{text}</p>
          ))}
        </section>
        <section className="stack near">
          <h2>{words.areasTitle}</h2>
          <p>{words.areasLead}</p>
          {scoring.areas.map((area) => (
            <AreaWeights key={area.id} area={area} />
          ))}
        </section>
        <section className="stack near">
          <h2>{words.versionTitle}</h2>
          <p>{scoring.note}</p>
          <p className="muted">{versionText(journey.title, journey.version)}</p>
        </section>
      </div>
    </Screen>
  )
}

function AreaWeights({ area }: { area: (typeof scoring.areas)[number] }) {
  const weights = Object.entries(area.questions)
  return (
    <details>
      <summary>{areaTitleText(area.name, area.weight, weights.length)}</summary>
      <div className="disclosed stack near">
        <p>{area.why}</p>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.questionColumn}</th>
              <th scope="col">{words.weightColumn}</th>
            </tr>
          </thead>
          <tbody>
            {weights.map(([id, weight]) => (
              <tr key={id}>
                <td>{textOf(id)}</td>
                <td>{weight}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

const textOf = (id: QuestionId): string => questions.find((question) => question.id === id)?.text ?? id
