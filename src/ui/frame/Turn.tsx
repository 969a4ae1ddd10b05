import { lazy, type RefObject, Suspense, useEffect, useState } from 'react'
import { useRoute } from 'wouter'
import { turn } from '../../state/portfolio'
import { useSession } from '../../state/session'

/** Most people never see it. */
const ReadOnlyBar = lazy(async () => ({ default: (await import('./ReadOnlyBar')).ReadOnlyBar }))

/** Asks for the turn of the organisation that is shown, and says when another tab has it. */
export function Turn({ main }: { main: RefObject<HTMLElement | null> }) {
  const [, params] = useRoute('/o/:project/*?')
  const project = params?.project
  const readOnly = useSession((session) => session.readOnly)
  const [readFirst, setReadFirst] = useState<string>()
  if (readOnly && readFirst !== project) setReadFirst(project)
  useEffect(() => (project === undefined ? undefined : turn.enter(project)), [project])
  return (
    <div role="status" className="notices turn">
      <Suspense>{project !== undefined && readFirst === project && <ReadOnlyBar main={main} />}</Suspense>
    </div>
  )
}
