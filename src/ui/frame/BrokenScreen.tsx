import { wordsOfFrame } from '../../text/frame'

/** Shown alone, when the rest of the page is gone. */
export function BrokenScreen() {
  return (
    <main className="main stack" role="alert">
      <h1>{wordsOfFrame.broken}</h1>
      <p className="lead">{wordsOfFrame.brokenText}</p>
      <div>
        <button type="button" className="button" onClick={() => location.reload()}>
          {wordsOfFrame.reload}
        </button>
      </div>
    </main>
  )
}
