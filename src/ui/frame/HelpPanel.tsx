import { wordsOfFrame } from '../../text/frame'
import { wordsOfHelp } from '../../text/help'
import { Dialog } from '../components/Dialog'
import { Shortcuts } from './Shortcuts'

/** How to answer, which keys work and where the work stays. The keys can be switched off (WCAG 2.1.4). */
export function HelpPanel({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={wordsOfHelp.title} side onClose={onClose}>
      <section className="stack close">
        <h3>{wordsOfHelp.answering}</h3>
        {wordsOfHelp.answeringLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <section className="stack close">
        <h3>{wordsOfHelp.keys}</h3>
        <p className="hint">{wordsOfHelp.keysHint}</p>
        <Shortcuts name={wordsOfHelp.keys} keyList={wordsOfHelp.keyList} allow={wordsOfHelp.shortcuts} />
      </section>
      <section className="stack close">
        <h3>{wordsOfHelp.saving}</h3>
        {wordsOfHelp.savingLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <form method="dialog">
        <button type="submit" className="button quiet">
          {wordsOfFrame.close}
        </button>
      </form>
    </Dialog>
  )
}
