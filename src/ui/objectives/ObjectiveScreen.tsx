import type { Subject } from '../../text/document/subject'
import { wordsOfObjectives as words } from '../../text/objectives'
import { Screen } from '../components/Screen'
import { AvoidedRemarks } from './editor/AvoidedRemarks'
import { EquitySection } from './editor/EquitySection'
import type { Editing } from './editor/editing'
import { FinalSection } from './editor/FinalSection'
import { IndicatorsSection } from './editor/IndicatorsSection'
import { MidYearSection } from './editor/MidYearSection'
import { SheetText } from './editor/SheetText'
import { SmartPanel } from './editor/SmartPanel'
import { TimeSection } from './editor/TimeSection'
import { WhatSection } from './editor/WhatSection'
import { scorecardPath } from './objectivePaths'
import { SheetNotHere } from './SheetNotHere'

interface ObjectiveScreenProps {
  subject: Subject
  cardId: string
  objectiveId: string
}

/** One objective, written while it is checked. Every change is saved as it is made. */
export function ObjectiveScreen({ subject, cardId, objectiveId }: ObjectiveScreenProps) {
  const { project } = subject
  const card = project.choices.scorecards[cardId]
  const objective = card?.objectives.find(({ id }) => id === objectiveId)
  if (!card || !objective) return <SheetNotHere project={project.id} />
  const editing: Editing = { subject, cardId, card, objective }
  const holder = card.holder?.trim() || words.noHolder
  return (
    <Screen
      title={objective.title?.trim() || words.untitled}
      back={{ to: scorecardPath(project.id, cardId), label: holder }}
      kicker={objective.texts?.codice}
    >
      <div className="split objective">
        <div className="objective-form stack apart">
          <AvoidedRemarks editing={editing} />
          <WhatSection editing={editing} />
          <IndicatorsSection editing={editing} />
          <TimeSection editing={editing} />
          <EquitySection editing={editing} />
          <MidYearSection editing={editing} />
          <FinalSection editing={editing} />
          {card.kind === 'private' && (
            <section className="stack even" aria-labelledby="altro">
              <h2 id="altro">{words.others}</h2>
              <SheetText editing={editing} field="effetti" />
              <SheetText editing={editing} field="firme" label={words.remarksOfHolder} />
            </section>
          )}
        </div>
        <SmartPanel editing={editing} />
      </div>
    </Screen>
  )
}
