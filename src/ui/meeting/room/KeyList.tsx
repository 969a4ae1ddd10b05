import { wordsOfMeeting as words } from '../../../text/meeting'
import { usePreferences } from '../../frame/preferences'

/** The keys of this window, and the switch for who does not want them. */
export function KeyList() {
  const { shortcuts, allowShortcuts } = usePreferences()
  return (
    <details className="no-print">
      <summary>{words.keys}</summary>
      <div className="disclosed stack near">
        <p className="small muted">{words.keysHint}</p>
        <table className="keys small" aria-label={words.keys}>
          <tbody>
            {words.keyList.map(({ keys, action }) => (
              <tr key={action}>
                <td>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </td>
                <td>{action}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <label className="tick small">
          <input type="checkbox" checked={shortcuts} onChange={({ target }) => allowShortcuts(target.checked)} />
          <span>{words.shortcuts}</span>
        </label>
      </div>
    </details>
  )
}
