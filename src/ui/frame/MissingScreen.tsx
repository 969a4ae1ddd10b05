import { Link } from 'wouter'
import { wordsOfFrame } from '../../text/frame'
import { Screen } from '../components/Screen'

/** An address that leads nowhere. */
export function MissingScreen() {
  return (
    <Screen title={wordsOfFrame.missing} lead={wordsOfFrame.missingText}>
      <Link className="button" href="/">
        {wordsOfFrame.toOrganisations}
      </Link>
    </Screen>
  )
}
