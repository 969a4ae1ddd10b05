import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Scorecard } from '../../domain/objectives/scorecard'
import { type Beginning, startScorecard } from '../../domain/objectives/startScorecard'
import { newId } from '../../state/newId'
import { useSession } from '../../state/session'
import type { Subject } from '../../text/document/subject'
import { wordsOfObjectives as words } from '../../text/objectives'
import { PlanPart } from '../plan/PlanPart'
import { objectivePath } from './objectivePaths'
import { ScorecardSummary } from './ScorecardSummary'
import { StartingPoints } from './StartingPoints'

/** The sheets, by role, and what a new one may begin from. */
export function ScorecardsScreen({ subject }: { subject: Subject }) {
  const { project, plan } = subject
  const [, navigate] = useLocation()
  const [removed, setRemoved] = useState<{ id: string; card: Scorecard }>()
  const [kind, setKind] = useState<Scorecard['kind']>(subject.publicBody ? 'pa' : 'private')
  const undo = useRef<HTMLButtonElement>(null)
  const { writeScorecard, removeScorecard } = useSession.getState()
  const cards = Object.entries(project.choices.scorecards)

  const begin = (beginning: Beginning) => {
    const [id, objective] = [newId(), newId()]
    writeScorecard(id, startScorecard(kind, plan.start, objective, beginning))
    navigate(objectivePath(project.id, id, objective))
  }
  const remove = (id: string, card: Scorecard) => {
    removeScorecard(id)
    setRemoved({ id, card })
    requestAnimationFrame(() => undo.current?.focus())
  }
  const bringBack = () => {
    if (removed) writeScorecard(removed.id, removed.card)
    setRemoved(undefined)
  }
  return (
    <PlanPart project={project.id} current="objectives" title={words.title} lead={words.lead}>
      <div className="stack apart">
        <div className="stack">
          {removed && (
            <p role="status">
              {words.sheetRemoved(removed.card.holder?.trim() || words.noHolder)}{' '}
              <button ref={undo} type="button" className="linklike" onClick={bringBack}>
                {words.bringBack}
              </button>
            </p>
          )}
          {cards.length === 0 && <p className="measure">{words.none}</p>}
          {cards.map(([id, card]) => (
            <ScorecardSummary key={id} subject={subject} cardId={id} card={card} onRemove={() => remove(id, card)} />
          ))}
        </div>
        <section className="stack even" aria-labelledby="nuova-scheda">
          <h2 id="nuova-scheda">{words.newSheet}</h2>
          <StartingPoints subject={subject} kind={kind} onKind={setKind} onBegin={begin} />
        </section>
      </div>
    </PlanPart>
  )
}
