import { Link } from 'wouter'
import { wordsOfObjectives as words } from '../../text/objectives'
import { Screen } from '../components/Screen'
import { objectivesPath } from '../wizard/journeyPath'

/** The address of a sheet that was taken away, here or in another tab. */
export function SheetNotHere({ project }: { project: string }) {
  return (
    <Screen title={words.missingSheet}>
      <Link className="button" href={objectivesPath(project)}>
        {words.backToAll}
      </Link>
    </Screen>
  )
}
