import { avoidedIn } from '../../../domain/objectives/avoided'
import { wordsOfObjectives as words } from '../../../text/objectives'
import { Icon } from '../../components/Icon'
import type { Editing } from './editing'

/** It looks like an objective better not written: why, and what to write in its place. It never stops anybody. */
export function AvoidedRemarks({ editing: { subject, card, objective } }: { editing: Editing }) {
  const found = avoidedIn(subject.content.objectives, card.kind, objective)
  return (
    <div role="status" className="avoided stack near">
      {found.map(({ id, objective: avoided, reason, instead }) => (
        <div key={id} className="remark">
          <Icon name="warning" />
          <div className="stack tight">
            <p>
              <strong>{words.avoidTitle(avoided)}</strong>
            </p>
            <p>{reason}</p>
            <p>{words.instead(instead)}</p>
          </div>
        </div>
      ))}
    </div>
  )
}
