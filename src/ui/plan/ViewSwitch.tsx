import { Link } from 'wouter'
import { wordsOfPlan as words } from '../../text/plan'
import { boardPath, planPath } from '../wizard/journeyPath'

/** The same actions, by theme or by quadrant. */
export function ViewSwitch({ project, asBoard }: { project: string; asBoard: boolean }) {
  return (
    <nav className="view-switch" aria-label={words.views}>
      <Link href={planPath(project)} replace aria-current={asBoard ? undefined : 'page'}>
        {words.asList}
      </Link>
      <Link href={boardPath(project)} replace aria-current={asBoard ? 'page' : undefined}>
        {words.asBoard}
      </Link>
    </nav>
  )
}
