import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useRoute } from 'wouter'
import { useSession } from '../../state/session'
import { wordsOfFrame } from '../../text/frame'
import { Footer } from './Footer'
import { Header } from './Header'
import { NewVersion } from './NewVersion'
import { usePreferences } from './preferences'
import { ReadOnlyBar } from './ReadOnlyBar'
import { SavingNotices } from './SavingNotices'
import { useLockedFields } from './useLockedFields'

const HelpPanel = lazy(async () => ({ default: (await import('./HelpPanel')).HelpPanel }))

/** What is around every screen. */
export function Frame({ children }: { children: ReactNode }) {
  const [help, setHelp] = useState(false)
  const main = useRef<HTMLElement>(null)
  const [, params] = useRoute('/o/:project/*?')
  const readOnly = useSession((session) => session.readOnly)
  useLockedFields(main, readOnly)
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
      <ReadOnlyBar project={params?.project} onTaken={() => main.current?.focus()} />
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
