import { useState } from 'react'
import type { Plan } from '../../domain/plan/plan'
import type { Subject } from '../../text/document/subject'
import { wordsOfSimulation as words } from '../../text/plan'
import { type AreaChange, differ } from './areaChanges'

interface ChangeSaidProps {
  subject: Subject
  changes: readonly AreaChange[]
  /** How it is said; as a change of the plan, unless something else is being tried. */
  say?: typeof words.changed
}

/** What the last choice moved, and nothing else: the whole panel read aloud at each tick would be too much. */
export function ChangeSaid({ subject, changes, say = words.changed }: ChangeSaidProps) {
  const { plan } = subject
  const [seen, setSeen] = useState<{ plan: Plan; said: string }>({ plan, said: '' })
  if (seen.plan !== plan) setSeen({ plan, said: sentence(seen.plan, plan, changes, say) || seen.said })
  return (
    <p className="sr" aria-live="polite">
      {seen.said}
    </p>
  )
}

function sentence(before: Plan, { actions }: Plan, changes: readonly AreaChange[], say: typeof words.changed): string {
  if (before.actions.length === actions.length) return ''
  const moved = changes.flatMap(({ area, name, after, today }) => {
    const was = before.after[area] ?? today
    return differ(was, after) ? [{ name, before: was, after }] : []
  })
  return say(moved, actions.length)
}
