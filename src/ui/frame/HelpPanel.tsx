import { wordsOfFrame } from '../../text/frame'
import { wordsOfHelp } from '../../text/help'
import { Dialog } from '../components/Dialog'
import { usePreferences } from './preferences'

/** How to answer, which keys work and where the work stays. The keys can be switched off (WCAG 2.1.4). */
export function HelpPanel({ onClose }: { onClose: () => void }) {
  const { shortcuts, allowShortcuts } = usePreferences()
  return (
    <Dialog title={wordsOfHelp.title} side onClose={onClose}>
      <section className="stack close">
        <h3>{wordsOfHelp.answering}</h3>
        {wordsOfHelp.answeringLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section className="stack close">
        <h3 id="help-keys">{wordsOfHelp.keys}</h3>
        <p className="hint">{wordsOfHelp.keysHint}</p>
        <table className="keys" aria-labelledby="help-keys">
          <thead className="sr">
            <tr>
              <th scope="col">{wordsOfHelp.keyColumn}</th>
              <th scope="col">{wordsOfHelp.actionColumn}</th>
            </tr>
          </thead>
          <tbody>
            {wordsOfHelp.keyList.map(({ keys, action }) => (
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
        <label className="tick">
          <input type="checkbox" checked={shortcuts} onChange={({ target }) => allowShortcuts(target.checked)} />
          <span>{wordsOfHelp.shortcuts}</span>
        </label>
      </section>
      <section className="stack close">
        <h3>{wordsOfHelp.saving}</h3>
        {wordsOfHelp.savingLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <form method="dialog">
        <button type="submit" className="button quiet">
          {wordsOfFrame.close}
        </button>
      </form>
    </Dialog>
  )
}
