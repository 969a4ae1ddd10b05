import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { howManyText, wordsOfHome } from '../../text/home'
import { copyNameText, doneText, restoredText, wordsOfPortfolio } from '../../text/portfolio'
import { whenIdle } from '../frame/whenIdle'
import { listAtStart } from '../wakeUp'
import type { Told } from './AskedDialog'
import type { RefusedFile } from './OpenFile'
import { OrganisationList } from './OrganisationList'
import type { Asked } from './OrganisationMenu'
import { Welcome } from './Welcome'
import './portfolio.css'

const AskedDialog = lazy(async () => ({ default: (await import('./AskedDialog')).AskedDialog }))
const RefusedFileScreen = lazy(async () => ({ default: (await import('./RefusedFileScreen')).RefusedFileScreen }))
const UnreadableList = lazy(async () => ({ default: (await import('./UnreadableList')).UnreadableList }))
/** Under the list: they come when it is there. */
const ExampleList = lazy(async () => {
  await new Promise<void>(whenIdle)
  return { default: (await import('./ExampleList')).ExampleList }
})
const SaveAll = lazy(async () => {
  await new Promise<void>(whenIdle)
  return { default: (await import('./SaveAll')).SaveAll }
})

/** What it is; then the organisations that are here, and examples. */
export function HomeScreen() {
  const { status, projects, unreadable, load, lookCloser, duplicate, archive, undoRemove } = usePortfolio()
  const arrival = useHistoryState<{ restored?: number } | null>()
  const [refused, setRefused] = useState<RefusedFile>()
  const [asking, setAsking] = useState<{ asked: Asked; project: ListedProject }>()
  const [told, setTold] = useState<Told | undefined>(
    arrival?.restored ? { text: restoredText(arrival.restored) } : undefined,
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    let stopped = false
    let cancel = () => {}
    void (listAtStart() ?? load()).then(() => {
      if (!stopped) cancel = whenIdle(() => lookCloser(() => stopped))
    })
    return () => {
      stopped = true
      cancel()
    }
  }, [load, lookCloser])
  /** Once the dialog is gone: what asked for it is gone too. */
  useEffect(() => {
    if (told?.undo) heading.current?.focus()
  }, [told])
  const ask = useCallback(
    async (asked: Asked, project: ListedProject) => {
      const name = project.organisation || wordsOfHome.noName
      if (asked === 'duplicate') {
        await duplicate(project.id, copyNameText(name))
        setTold({ text: doneText('duplicated', name) })
      } else if (asked === 'archive') {
        await archive(project.id, !project.archived)
        setTold({ text: doneText(project.archived ? 'unarchived' : 'archived', name) })
      } else setAsking({ asked, project })
    },
    [duplicate, archive],
  )
  if (refused)
    return (
      <Suspense>
        <RefusedFileScreen file={refused} onRefused={setRefused} onBack={() => setRefused(undefined)} />
      </Suspense>
    )

  return (
    <>
      <Welcome onRefused={setRefused} />

      {(projects.length > 0 || told) && (
        <section className="stack home-part" aria-labelledby="organisations">
          <div className="row">
            <h2 id="organisations" ref={heading} tabIndex={-1}>
              {wordsOfHome.organisations}
            </h2>
            <span className="muted">{howManyText(projects.length)}</span>
          </div>
          <div className="row told">
            <p role="status" className="gone">
              {told?.text}
            </p>
            {told?.undo && (
              <button
                type="button"
                className="linklike"
                onClick={async () => {
                  await undoRemove()
                  setTold(undefined)
                  heading.current?.focus()
                }}
              >
                {wordsOfPortfolio.undo}
              </button>
            )}
          </div>
          <OrganisationList projects={projects} onAsk={ask} />
          {projects.length > 1 && (
            <Suspense>
              <SaveAll />
            </Suspense>
          )}
        </section>
      )}
      {unreadable.length > 0 && (
        <Suspense>
          <UnreadableList unreadable={unreadable} />
        </Suspense>
      )}
      {status === 'ready' && (
        <Suspense>
          <ExampleList />
        </Suspense>
      )}
      {asking && (
        <Suspense>
          <AskedDialog
            {...asking}
            onAsk={ask}
            onClose={(after) => {
              setAsking(undefined)
              if (after) setTold(after)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
