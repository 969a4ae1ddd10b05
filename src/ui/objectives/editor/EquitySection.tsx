import { wordsOfObjectives as words } from '../../../text/objectives'
import { equityGroups } from '../../../text/objectiveWords'
import { Place } from '../fields/Place'
import { TickField } from '../fields/TickField'
import { type Editing, writeFields } from './editing'
import { SheetText } from './SheetText'

type Group = keyof typeof equityGroups
const groups: Record<'private' | 'pa', readonly Group[]> = {
  private: ['department', 'shift', 'gender', 'hours', 'site'],
  pa: ['department', 'counter', 'field', 'hours', 'gender', 'shift', 'site'],
}

/** Whom it must not be at the cost of. */
export function EquitySection({ editing }: { editing: Editing }) {
  const { card, objective } = editing
  const chosen = objective.equityGroups ?? []
  const tick = (group: Group, isTicked: boolean) => {
    const next = groups[card.kind].filter((one) => (one === group ? isTicked : chosen.includes(one)))
    writeFields(editing, { equityGroups: next.length > 0 ? next : null })
  }
  return (
    <section className="stack even" aria-labelledby="equita">
      <h2 id="equita">{words.equity}</h2>
      <Place name="equita">
        <fieldset>
          <legend className="part-name">{words.groups}</legend>
          <div className="ticks">
            {groups[card.kind].map((group) => (
              <TickField
                key={group}
                label={equityGroups[group]}
                ticked={chosen.includes(group)}
                onTick={(isTicked) => tick(group, isTicked)}
              />
            ))}
          </div>
        </fieldset>
      </Place>
      <SheetText editing={editing} field="equita" />
      {card.kind === 'pa' && <SheetText editing={editing} field="neutralita" />}
    </section>
  )
}
