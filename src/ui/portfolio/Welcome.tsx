import { Link } from 'wouter'
import { wordsOfHome } from '../../text/home'
import { Icon } from '../components/Icon'
import { ScreenTitle } from '../components/ScreenTitle'
import { OpenFile, type RefusedFile } from './OpenFile'

/** What it is, for whom, how long; to start, or to open a file. */
export function Welcome({ onRefused }: { onRefused: (file: RefusedFile) => void }) {
  return (
    <div className="split home">
      <div className="stack">
        <ScreenTitle title={wordsOfHome.title} />
        <p className="lead">{wordsOfHome.lead}</p>
        <p className="measure">{wordsOfHome.forWhom}</p>
        <div className="row">
          <Link className="button" href="/nuova">
            {wordsOfHome.start}
          </Link>
          <OpenFile label={wordsOfHome.openFile} onRefused={onRefused} />
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
  )
}
