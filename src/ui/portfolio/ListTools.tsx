import type { ListedProject } from '../../state/listedProject'
import { foundText, wordsOfPortfolio as words } from '../../text/portfolio'
import { type Order, tagsOf, type Wanted } from './chooseOrganisations'

interface ListToolsProps {
  projects: readonly ListedProject[]
  found: number
  wanted: Wanted
  onChange: (wanted: Wanted) => void
}

const orders = ['changed', 'name', 'deadline'] as const

/** Search, order, tag, archive: shown when there is something to look for. */
export function ListTools({ projects, found, wanted, onChange }: ListToolsProps) {
  const tags = tagsOf(projects)
  const archived = projects.filter(({ archived }) => archived).length
  const change = (part: Partial<Wanted>) => onChange({ ...wanted, ...part })
  return (
    <search className="list-tools" aria-label={words.tools}>
      <label>
        {words.search}
        <input type="search" value={wanted.search} onChange={({ target }) => change({ search: target.value })} />
      </label>
      <label>
        {words.order}
        <select value={wanted.order} onChange={({ target }) => change({ order: target.value as Order })}>
          {orders.map((order) => (
            <option key={order} value={order}>
              {words.orders[order]}
            </option>
          ))}
        </select>
      </label>
      {tags.length > 0 && (
        <label>
          {words.tag}
          <select value={wanted.tag} onChange={({ target }) => change({ tag: target.value })}>
            <option value="">{words.anyTag}</option>
            {tags.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        </label>
      )}
      {archived > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={wanted.archived}
            onChange={({ target }) => change({ archived: target.checked })}
          />{' '}
          {words.showArchived(archived)}
        </label>
      )}
      <p role="status" className="muted">
        {foundText(found, projects.length)}
      </p>
    </search>
  )
}
