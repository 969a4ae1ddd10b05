import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { usePortfolio } from '../../../state/portfolio'
import { dayOf } from '../../../text/clock'
import { foundFileText, restoreText, wordsOfRestore as words } from '../../../text/restore'
import { Screen } from '../../components/Screen'
import { takeAdditions } from '../../overlay/takeOverlay'
import { foundFile, noFile } from './foundFile'
import { type Found, lookInto } from './lookInto'
import { type Act, RestoreRow } from './RestoreRow'
import '../../wizard/review/review.css'

/** What is in a file of all the organisations, beside what is here: each one is decided, then all are done. */
export function RestoreScreen() {
  const file = foundFile()
  const [, navigate] = useLocation()
  const restore = usePortfolio((portfolio) => portfolio.restore)
  const [found, setFound] = useState<readonly Found[]>()
  const [acts, setActs] = useState<Readonly<Record<number, Act>>>({})
  const [working, setWorking] = useState(false)
  useEffect(() => {
    let here = true
    void lookInto(file.projects, () => !here).then((all) => {
      if (!here) return
      setFound(all)
      setActs(Object.fromEntries(all.map(({ standing }, at) => [at, standing === 'new' ? 'take' : 'leave'])))
    })
    return () => {
      here = false
    }
  }, [file.projects])

  const chosen = (found ?? []).flatMap(({ project }, at) => {
    const how = acts[at]
    return project && how && how !== 'leave' ? [{ project, how }] : []
  })
  const replaced = chosen.filter(({ how }) => how === 'replace').length
  const newer = (found ?? []).flatMap(({ standing }, at) => (standing === 'newer' ? [at] : []))
  const savedOn = file.savedAt === '' ? undefined : dayOf(file.savedAt)
  const lead = file.name === '' ? words.none : foundFileText(file.name, savedOn, file.projects.length)
  return (
    <Screen title={words.title} back={{ to: '/', label: words.back }} lead={lead}>
      <div className="stack">
        {file.name !== '' && <p>{words.unchanged}</p>}
        {file.additions.length > 0 && <p>{words.additions(file.additions.length)}</p>}
        {found === undefined && <p role="status">{words.reading}</p>}
        {found && found.length > 0 && (
          <>
            {newer.length > 1 && (
              <div>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => setActs({ ...acts, ...Object.fromEntries(newer.map((at) => [at, 'replace'])) })}
                >
                  {words.replaceOlder}
                </button>
              </div>
            )}
            <table className="requests restore">
              <caption className="sr">{words.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.columns.organisation}</th>
                  <th scope="col">{words.columns.standing}</th>
                  <th scope="col">{words.columns.what}</th>
                </tr>
              </thead>
              <tbody>
                {found.map((one, at) => (
                  <RestoreRow
                    key={one.key}
                    found={one}
                    act={acts[at] ?? 'leave'}
                    onChange={(act) => setActs({ ...acts, [at]: act })}
                  />
                ))}
              </tbody>
            </table>
            <p role="status">{working ? words.working : restoreText(chosen.length - replaced, replaced)}</p>
            <div>
              <button
                type="button"
                className="button"
                disabled={working || chosen.length === 0}
                onClick={async () => {
                  setWorking(true)
                  await takeAdditions(file.additions)
                  await restore(chosen, file.savedAt)
                  foundFile.setState(noFile)
                  navigate('/', { state: { restored: chosen.length } })
                }}
              >
                {words.go}
              </button>
            </div>
          </>
        )}
        {found?.length === 0 && file.name !== '' && <p>{words.empty}</p>}
      </div>
    </Screen>
  )
}
