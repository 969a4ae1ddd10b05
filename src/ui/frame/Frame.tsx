import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { wordsOfFrame } from '../../text/frame'
import { Footer } from './Footer'
import { Header } from './Header'
import { NewVersion } from './NewVersion'
import { usePreferences } from './preferences'
import { SavingNotices } from './SavingNotices'
import { Turn } from './Turn'

const HelpPanel = lazy(async () => ({ default: (await import('./HelpPanel')).HelpPanel }))

/** What is around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const [help, setHelp] = useState(false)
  const main = useRef<HTMLElement>(null)
  const theme = usePreferences((preferences) => preferences.theme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  return (
    <div className="frame">
      {/* By hand: the address after # belongs to the screens. */}
      <button type="button" className="linklike skip" onClick={() => main.current?.focus()}>
        {wordsOfFrame.skip}
      </button>
      <Header onHelp={() => setHelp(true)} />
      <Turn main={main} />
      <SavingNotices />
      <NewVersion />
      <main ref={main} className="main" tabIndex={-1}>
        {children}
      </main>
      <Footer onHelp={() => setHelp(true)} />
      <Suspense>{help && <HelpPanel onClose={() => setHelp(false)} />}</Suspense>
    </div>
  )
}
