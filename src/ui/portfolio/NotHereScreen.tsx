import { useState } from 'react'
import { Link } from 'wouter'
import { wordsOfFrame } from '../../text/frame'
import { wordsOfHome } from '../../text/home'
import { Screen } from '../components/Screen'
import { OpenFile, type RefusedFile } from './OpenFile'
import { RefusedFileScreen } from './RefusedFileScreen'

/** The address of an organisation that this browser does not have. */
export function NotHereScreen() {
  const [refused, setRefused] = useState<RefusedFile>()
  if (refused) return <RefusedFileScreen file={refused} onRefused={setRefused} onBack={() => setRefused(undefined)} />
  return (
    <Screen title={wordsOfFrame.notFound} lead={wordsOfFrame.notFoundText}>
      <div className="row">
        <Link className="button" href="/">
          {wordsOfFrame.toOrganisations}
        </Link>
        <OpenFile label={wordsOfHome.openFile} onRefused={setRefused} />
      </div>
    </Screen>
  )
}
