import { useEffect, useRef, useState } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { wordsOfPortfolio as words } from '../../text/portfolio'
import { chooseOrganisations, everything } from './chooseOrganisations'
import { ListTools } from './ListTools'
import { OrganisationCard } from './OrganisationCard'
import type { Asked } from './OrganisationMenu'

/** As many as fill a screen, and some more: the others come when somebody gets there. */
const atOnce = 8
/** With fewer, one look finds them. */
const worthSearching = 5

interface OrganisationListProps {
  projects: readonly ListedProject[]
  onAsk: (asked: Asked, project: ListedProject) => void
}

export function OrganisationList({ projects, onAsk }: OrganisationListProps) {
  const [wanted, setWanted] = useState(everything)
  const [shown, setShown] = useState(atOnce)
  const found = chooseOrganisations(projects, wanted)
  const more = useRef<HTMLButtonElement>(null)
  const left = found.length - shown
  useEffect(() => {
    const button = more.current
    if (!button || left <= 0 || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setShown((count) => count + atOnce),
      { rootMargin: '800px' },
    )
    observer.observe(button)
    return () => observer.disconnect()
  }, [left])
  const hasTools =
    projects.length >= worthSearching || projects.some(({ archived, tags }) => archived || tags.length > 0)
  return (
    <>
      {hasTools && (
        <ListTools
          projects={projects}
          found={found.length}
          wanted={wanted}
          onChange={(changed) => {
            setWanted(changed)
            setShown(atOnce)
          }}
        />
      )}
      {found.length === 0 && hasTools && (
        <p>
          {words.nothingFound}{' '}
          <button type="button" className="linklike" onClick={() => setWanted({ ...everything, archived: true })}>
            {words.clear}
          </button>
        </p>
      )}
      {found.slice(0, shown).map((project) => (
        <OrganisationCard key={project.id} project={project} onAsk={onAsk} />
      ))}
      {left > 0 && (
        <div>
          <button ref={more} type="button" className="button quiet" onClick={() => setShown((count) => count + atOnce)}>
            {words.showMore(left)}
          </button>
        </div>
      )}
    </>
  )
}
