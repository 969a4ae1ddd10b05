import type { ReactNode } from 'react'
import { wordsOfHelp as words } from '../../text/help'
import { usePreferences } from './preferences'

interface ShortcutsProps {
  /** The name of the table, for who does not see it. */
  name: string
  keyList: readonly { keys: readonly string[]; action: string }[]
  /** What the switch says. */
  allow: ReactNode
}

/** The keys that work here, and the switch for who does not want them (WCAG 2.1.4). */
export function Shortcuts({ name, keyList, allow }: ShortcutsProps) {
  const { shortcuts, allowShortcuts } = usePreferences()
  return (
    <>
      <table className="keys" aria-label={name}>
        <thead className="sr">
          <tr>
            <th scope="col">{words.keyColumn}</th>
            <th scope="col">{words.actionColumn}</th>
          </tr>
        </thead>
        <tbody>
          {keyList.map(({ keys, action }) => (
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
        <span>{allow}</span>
      </label>
    </>
  )
}
