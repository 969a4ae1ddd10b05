import { wordsOfMeeting as words } from '../../../text/meeting'
import { Shortcuts } from '../../frame/Shortcuts'

/** The keys of this window, and the switch for who does not want them. */
export function KeyList() {
  return (
    <details className="no-print">
      <summary>{words.keys}</summary>
      <div className="disclosed stack near small">
        <p className="muted">{words.keysHint}</p>
        <Shortcuts name={words.keys} keyList={words.keyList} allow={words.shortcuts} />
      </div>
    </details>
  )
}
