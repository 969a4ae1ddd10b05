import { useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import {
  addObjective,
  changeScorecard,
  noLonger,
  removeObjective,
  withFields,
} from '../../domain/objectives/changeScorecard'
import { scorecardOutcome } from '../../domain/objectives/outcome'
import type { ScorecardObjective } from '../../domain/objectives/scorecard'
import { type Beginning, startObjective } from '../../domain/objectives/startScorecard'
import { weightsOf } from '../../domain/objectives/weights'
import { newId } from '../../state/newId'
import type { Subject } from '../../text/document/subject'
import { totalText } from '../../text/objectiveOutcome'
import { wordsOfObjectives as words } from '../../text/objectives'
import { Screen } from '../components/Screen'
import { objectivesPath } from '../wizard/journeyPath'
import { Demonstration } from './fields/Demonstration'
import { HeadFields } from './HeadFields'
import { objectivePath } from './objectivePaths'
import { rewrite, rewriteObjective } from './rewrite'
import { SheetNotHere } from './SheetNotHere'
import { StartingPoints } from './StartingPoints'
import { WeightBox } from './WeightBox'
import { WeightsTable } from './WeightsTable'

interface ScorecardScreenProps {
  subject: Subject
  cardId: string
}

/** The sheet of one role: whose it is, its objectives with their weights, how it went. */
export function ScorecardScreen({ subject, cardId }: ScorecardScreenProps) {
  const { project, content } = subject
  const card = project.choices.scorecards[cardId]
  const [, navigate] = useLocation()
  const [removed, setRemoved] = useState<ScorecardObjective>()
  const undo = useRef<HTMLButtonElement>(null)
  if (!card) return <SheetNotHere project={project.id} />
  const { rules, scale } = content.objectives
  const { here, sum } = weightsOf(content.objectives, card)
  const rest = rules.weightSum - here
  const begin = (beginning: Beginning) => {
    const id = newId()
    rewrite(cardId, (one) => addObjective(one, startObjective(one, id, beginning)))
    navigate(objectivePath(project.id, cardId, id))
  }
  const remove = (objective: ScorecardObjective) => {
    rewrite(cardId, (one) => removeObjective(one, objective.id))
    setRemoved(objective)
    requestAnimationFrame(() => undo.current?.focus())
  }
  const bringBack = () => {
    if (removed) rewrite(cardId, (one) => addObjective(one, removed))
    setRemoved(undefined)
  }
  return (
    <Screen
      title={card.holder?.trim() || words.noHolder}
      back={{ to: objectivesPath(project.id), label: words.backToAll }}
    >
      <div className="stack apart reading">
        <HeadFields subject={subject} cardId={cardId} card={card} />
        <section className="stack even" aria-labelledby="obiettivi">
          <h2 id="obiettivi">{words.objectives}</h2>
          <WeightsTable
            subject={subject}
            card={card}
            caption={words.objectives}
            weight={(objective) => (
              <WeightBox
                box={`scheda.${project.id}.${cardId}.${objective.id}.peso`}
                label={words.weightOf(objective.title?.trim() || words.untitled)}
                weight={objective.weight}
                onWrite={(weight) =>
                  rewriteObjective(cardId, objective.id, (one) => withFields(one, { weight: weight ?? null }))
                }
              />
            )}
            commands={(objective) => (
              <div className="row-commands">
                <Demonstration
                  what={words.weightOf(objective.title ?? '')}
                  isShown={objective.demonstration?.includes('weight')}
                  onKeep={() => rewriteObjective(cardId, objective.id, (one) => noLonger(one, 'weight'))}
                />
                <button type="button" className="linklike small" onClick={() => remove(objective)}>
                  {words.takeAway}
                  <span className="sr">: {objective.title?.trim() || words.untitled}</span>
                </button>
              </div>
            )}
          >
            {(objective) => (
              <Link href={objectivePath(project.id, cardId, objective.id)}>
                {objective.title?.trim() || words.untitled}
              </Link>
            )}
          </WeightsTable>
          {card.objectives.length > 0 && sum !== rules.weightSum && rest >= 0 && (
            <div>
              <button
                type="button"
                className="button quiet"
                onClick={() => rewrite(cardId, (one) => changeScorecard(one, { otherWeight: rest }))}
              >
                {words.fillOther(rest)}
              </button>
            </div>
          )}
          {removed && (
            <p role="status">
              {words.objectiveRemoved(removed.title?.trim() || words.untitled)}{' '}
              <button ref={undo} type="button" className="linklike" onClick={bringBack}>
                {words.bringBack}
              </button>
            </p>
          )}
        </section>
        <section className="stack near" aria-labelledby="risultato">
          <h2 id="risultato">{words.result}</h2>
          <p>{totalText(scorecardOutcome(scale, card))}</p>
        </section>
        <section className="stack even" aria-labelledby="aggiungi">
          <h2 id="aggiungi">{words.addObjective}</h2>
          {card.objectives.length < rules.maxObjectives ? (
            <StartingPoints
              subject={subject}
              kind={card.kind}
              used={card.objectives.map(({ example }) => example)}
              onBegin={begin}
            />
          ) : (
            <p>{words.fullSheet}</p>
          )}
        </section>
      </div>
    </Screen>
  )
}
