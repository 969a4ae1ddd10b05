import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { deletedText, howManyText, wordsOfHome } from '../../text/home'
import { Icon } from '../components/Icon'
import { ScreenTitle } from '../components/ScreenTitle'
import { DeleteDialog } from './DeleteDialog'
import { ExampleList } from './ExampleList'
import { OpenFile, type RefusedFile } from './OpenFile'
import { OrganisationCard } from './OrganisationCard'
import { RefusedFileScreen } from './RefusedFileScreen'
import { UnreadableList } from './UnreadableList'
import './portfolio.css'

/** What it is, for whom, how long; start, go on, open a file or an example. */
export function HomeScreen() {
  const { status, projects, unreadable, load } = usePortfolio()
  const [refused, setRefused] = useState<RefusedFile>()
  const [deleting, setDeleting] = useState<ListedProject>()
  const [deleted, setDeleted] = useState<{ organisation: string }>()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    void load()
  }, [load])
  /** Once the dialog is gone: what asked for it is gone too. */
  useEffect(() => {
    if (deleted) heading.current?.focus()
  }, [deleted])
  if (refused) return <RefusedFileScreen file={refused} onRefused={setRefused} onBack={() => setRefused(undefined)} />

  const finishDeleting = (organisation: string | undefined) => {
    setDeleting(undefined)
    setDeleted(organisation === undefined ? undefined : { organisation })
  }
  return (
    <>
      <div className="split home">
        <div className="stack">
          <ScreenTitle title={wordsOfHome.title} />
          <p className="lead">{wordsOfHome.lead}</p>
          <p className="measure">{wordsOfHome.forWhom}</p>
          <div className="row">
            <Link className="button" href="/nuova">
              {wordsOfHome.start}
            </Link>
            <OpenFile label={wordsOfHome.openFile} onRefused={setRefused} />
          </div>
          <p className="muted">{wordsOfHome.time}</p>
        </div>
        <aside className="aside stack near" aria-labelledby="where">
          <h2 id="where">
            <Icon name="lock" /> {wordsOfHome.whereTitle}
          </h2>
          {wordsOfHome.where.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Link href="/dati">{wordsOfHome.checkCopies}</Link>
        </aside>
      </div>

      {(projects.length > 0 || deleted) && (
        <section className="stack home-part" aria-labelledby="organisations">
          <div className="row">
            <h2 id="organisations" ref={heading} tabIndex={-1}>
              {wordsOfHome.organisations}
            </h2>
            <span className="muted">{howManyText(projects.length)}</span>
          </div>
          <p role="status" className="gone">
            {deleted && deletedText(deleted.organisation)}
          </p>
          {projects.map((project) => (
            <OrganisationCard key={project.id} project={project} onDelete={() => setDeleting(project)} />
          ))}
        </section>
      )}
      <UnreadableList unreadable={unreadable} />
      {status === 'ready' && <ExampleList />}
      {deleting && <DeleteDialog project={deleting} onClose={finishDeleting} />}
    </>
  )
}
