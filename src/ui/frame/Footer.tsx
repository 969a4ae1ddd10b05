import { Link } from 'wouter'
import { wordsOfFrame } from '../../text/frame'
import { usePreferences } from './preferences'

export function Footer({ onHelp }: { onHelp: () => void }) {
  const { theme, chooseTheme } = usePreferences()
  const dark = theme === 'scuro'
  return (
    <footer className="foot">
      <div>
        <span>{wordsOfFrame.nothingSent}</span>
        <Link href="/punteggio">{wordsOfFrame.scoring}</Link>
        <Link href="/dati">{wordsOfFrame.dataAndCopies}</Link>
        <Link href="/aggiunte">{wordsOfFrame.additions}</Link>
        <Link href="/accessibilita">{wordsOfFrame.accessibility}</Link>
        <button type="button" className="linklike only-narrow" onClick={onHelp}>
          {wordsOfFrame.help}
        </button>
        <button type="button" className="linklike spread" onClick={() => chooseTheme(dark ? 'chiaro' : 'scuro')}>
          {dark ? wordsOfFrame.light : wordsOfFrame.dark}
        </button>
      </div>
    </footer>
  )
}
