import { lazy, memo, Suspense } from 'react'
import { Link } from 'wouter'
import type { ListedProject } from '../../state/listedProject'
import { usePortfolio } from '../../state/portfolio'
import { clockText, dayOf, daysSince } from '../../text/clock'
import { answersGivenText, changesAfterText, peopleText, whenText, wordsOfHome } from '../../text/home'
import { deadlineText, wordsOfPortfolio } from '../../text/portfolio'
import { toVerifyText } from '../../text/taskList'
import { Icon } from '../components/Icon'
import { UnknownChip } from '../components/UnknownChip'
import { whenIdle } from '../frame/whenIdle'
import { copyOfStored } from './copyOfStored'
import { type Asked, OrganisationMenu } from './OrganisationMenu'

/** The names of sectors and places come with the questions, once the list is on the screen: asking alone takes time. */
const Portrait = lazy(async () => {
  await new Promise<void>(whenIdle)
  return { default: (await import('./Portrait')).Portrait }
})
const Glance = lazy(async () => ({ default: (await import('./Glance')).Glance }))

interface OrganisationCardProps {
  project: ListedProject
  onAsk: (asked: Asked, project: ListedProject) => void
}

/** One organisation: how far it is, in words, and when the last copy was saved. */
export const OrganisationCard = memo(function OrganisationCard({ project, onAsk }: OrganisationCardProps) {
  const { id, organisation, example, archived, tags, track, counts, updatedAt, deadline } = project
  const areas = usePortfolio((portfolio) => portfolio.glances[id])
  const name = organisation || wordsOfHome.noName
  return (
    <article className="card organisation-card" aria-labelledby={`card-${id}`}>
      <div className="stack tight">
        <h3 id={`card-${id}`}>
          <Link href={`/o/${id}`}>{name}</Link>
        </h3>
        <p className="muted">
          {example && <span className="chip">{wordsOfHome.example}</span>}{' '}
          {archived && <span className="chip">{wordsOfPortfolio.archived}</span>}{' '}
          <Suspense fallback={project.people === undefined ? null : peopleText(project.people)}>
            <Portrait project={project} />
          </Suspense>
        </p>
        {tags.length > 0 && (
          <p className="tags">
            {tags.map((tag) => (
              <span key={tag} className="chip">
                {tag}
              </span>
            ))}
          </p>
        )}
        <p>
          {answersGivenText(track, counts.given)}{' '}
          {counts.unknown > 0 && <UnknownChip>{toVerifyText(counts.unknown)}</UnknownChip>}
        </p>
      </div>
      <dl className="facts">
        <dt>{wordsOfHome.changed}</dt>
        <dd>{since(updatedAt)}</dd>
        {deadline && (
          <>
            <dt>{wordsOfPortfolio.deadline}</dt>
            <dd>{deadlineText(deadline, dayOf(new Date()))}</dd>
          </>
        )}
        <dt>{wordsOfHome.copy}</dt>
        <dd>
          <CopyMark project={project} />
        </dd>
      </dl>
      <div className="acts">
        <Link className="button quiet" href={`/o/${id}`} aria-label={`${wordsOfHome.continue}: ${name}`}>
          {wordsOfHome.continue}
        </Link>
        <button type="button" className="linklike" onClick={() => copyOfStored(id)}>
          {wordsOfHome.saveCopy} <span className="sr">({name})</span>
        </button>
        <button type="button" className="linklike" onClick={() => onAsk('delete', project)}>
          {wordsOfHome.delete} <span className="sr">{name}</span>
        </button>
      </div>
      {areas && (
        <Suspense>
          <Glance areas={areas} />
        </Suspense>
      )}
      <OrganisationMenu project={project} onAsk={onAsk} />
    </article>
  )
})

function CopyMark({ project }: { project: ListedProject }) {
  const { lastCopy, changesSinceCopy, counts, example } = project
  if (lastCopy === undefined)
    return <span className={counts.given > 0 && !example ? 'warn' : undefined}>{wordsOfHome.copyNever}</span>
  if (changesSinceCopy === 0) {
    return (
      <>
        <Icon name="check" />
        {since(lastCopy)}
      </>
    )
  }
  return (
    <span className="warn">
      <Icon name="warning" />
      {since(lastCopy)}, {changesAfterText(changesSinceCopy)}
    </span>
  )
}

const since = (instant: string): string => whenText(daysSince(instant, new Date()), dayOf(instant), clockText(instant))
