import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useOffline } from '../../state/offline'
import { usePortfolio } from '../../state/portfolio'
import { clockText, dayOf, daysSince } from '../../text/clock'
import { spaceText, wordsOfDataGuide as words } from '../../text/guides'
import { changesAfterText, whenText, wordsOfHome } from '../../text/home'
import { Screen } from '../components/Screen'
import { copyOfStored } from '../portfolio/copyOfStored'
import { Lines } from './Lines'
import './guides.css'

/** Where the answers are, how safe they are there, and what a copy is. */
export function DataGuide() {
  const { projects, persistent, load } = usePortfolio()
  const space = useSpace()
  const offline = useOffline(({ status }) => status)
  useEffect(() => {
    void load()
  }, [load])
  return (
    <Screen title={words.title} back={{ to: '/', label: words.organisations }} lead={words.lead}>
      <div className="stack apart reading">
        <section className="stack">
          <h2>{words.stateTitle}</h2>
          <dl className="facts">
            <dt>{words.persistence}</dt>
            <dd>
              {persistent === undefined ? words.notAsked : persistent ? words.persistent : words.notPersistent}{' '}
              {persistent === false && <AskAgain />}
            </dd>
            <dt>{words.offline}</dt>
            <dd>{words.offlineStatus[offline]}</dd>
            <dt>{words.space}</dt>
            <dd className={space?.isShort ? 'warn' : undefined}>{space?.text ?? words.spaceUnknown}</dd>
          </dl>
          {projects.length === 0 ? <p>{words.none}</p> : <Copies />}
        </section>
        <Lines title={words.meaningTitle} lines={words.meaning} />
        <Lines title={words.fileTitle} lines={words.file} />
        <Lines title={words.privacyTitle} lines={words.privacy} />
      </div>
    </Screen>
  )
}

function Copies() {
  const projects = usePortfolio((portfolio) => portfolio.projects)
  const when = (instant: string) => whenText(daysSince(instant, new Date()), dayOf(instant), clockText(instant))
  return (
    <ul className="tasks copies">
      {projects.map(({ id, organisation, updatedAt, lastCopy, changesSinceCopy }) => (
        <li key={id}>
          <span>
            <Link href={`/o/${id}`}>{organisation || wordsOfHome.noName}</Link>
            <span className="hint">
              {words.changedColumn} {when(updatedAt)} · {words.copyColumn}:{' '}
              {lastCopy === undefined ? wordsOfHome.copyNever : when(lastCopy)}
              {lastCopy !== undefined && changesSinceCopy > 0 && `, ${changesAfterText(changesSinceCopy)}`}
            </span>
          </span>
          <button type="button" className="linklike" onClick={() => copyOfStored(id)}>
            {wordsOfHome.saveCopy} <span className="sr">({organisation})</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

/** The browser answers by itself, or asks the person: either way it may change its mind. */
function AskAgain() {
  const load = usePortfolio((portfolio) => portfolio.load)
  const [isAnswered, setAnswered] = useState(false)
  const ask = async () => {
    setAnswered(false)
    await navigator.storage.persist()
    await load()
    setAnswered(true)
  }
  return (
    <>
      <button type="button" className="linklike" onClick={ask}>
        {words.askAgain}
      </button>
      <span role="status"> {isAnswered && words.stillNot}</span>
    </>
  )
}

/** Less than this is soon full, in bytes: an organisation with its snapshots takes some hundreds of thousands. */
const shortSpace = 20e6

function useSpace() {
  const [space, setSpace] = useState<{ text: string; isShort: boolean }>()
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage, quota }) => {
      if (usage === undefined || quota === undefined) return
      const isShort = quota - usage < shortSpace
      setSpace({ text: `${spaceText(usage, quota)}${isShort ? words.spaceShort : '.'}`, isShort })
    })
  }, [])
  return space
}
