import { useRef } from 'react'
import type { ListedProject } from '../../state/listedProject'
import { wordsOfHome } from '../../text/home'
import { wordsOfPortfolio as words } from '../../text/portfolio'

/** What may be asked of an organisation from the list. */
export type Asked = 'delete' | 'protect' | 'duplicate' | 'archive' | 'tags' | 'forget'

interface OrganisationMenuProps {
  project: ListedProject
  onAsk: (asked: Asked, project: ListedProject) => void
}

/** What is needed now and then, out of the way. */
export function OrganisationMenu({ project, onAsk }: OrganisationMenuProps) {
  const box = useRef<HTMLDetailsElement>(null)
  const name = project.organisation || wordsOfHome.noName
  const entries = [
    ['protect', words.saveProtected],
    ['duplicate', words.duplicate],
    ['tags', words.tags],
    ['archive', project.archived ? words.unarchive : words.archive],
    ['forget', words.forget],
  ] as const
  return (
    <details ref={box} className="more">
      <summary>
        {words.more} <span className="sr">({name})</span>
      </summary>
      <div className="disclosed row">
        {entries.map(([asked, label]) => (
          <button
            key={asked}
            type="button"
            className="linklike"
            onClick={() => {
              if (box.current) box.current.open = false
              onAsk(asked, project)
            }}
          >
            {label} <span className="sr">({name})</span>
          </button>
        ))}
      </div>
    </details>
  )
}
