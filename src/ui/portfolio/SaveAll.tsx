import { lazy, Suspense, useState } from 'react'
import { useOverlays } from '../../state/overlays'
import { usePortfolio } from '../../state/portfolio'
import { wordsOfPortfolio as words } from '../../text/portfolio'
import { wordsOfProtection } from '../../text/protection'
import { downloadFile } from '../frame/downloadFile'

const ProtectDialog = lazy(async () => ({ default: (await import('./protection/ProtectDialog')).ProtectDialog }))

/** Every organisation in one file, closed behind a passphrase or not. */
export function SaveAll() {
  const everything = usePortfolio((portfolio) => portfolio.everything)
  const allCopied = usePortfolio((portfolio) => portfolio.allCopied)
  const [protecting, setProtecting] = useState(false)
  const [saved, setSaved] = useState(false)

  const save = async (passphrase?: string) => {
    const { writePortfolioFile } = await import('../../domain/backup/portfolioFile')
    const { load, files } = useOverlays.getState()
    await load()
    const { name, text } = writePortfolioFile(await everything(), new Date().toISOString(), files())
    if (passphrase === undefined) downloadFile(name, text)
    else await (await import('./protection/saveProtected')).downloadProtected(name, text, passphrase)
    setSaved(true)
    await allCopied()
  }
  return (
    <section className="stack near save-all" aria-labelledby="all-together">
      <h3 id="all-together">{words.all}</h3>
      <p className="muted measure">{words.allHint}</p>
      <div className="row">
        <button type="button" className="button quiet" onClick={() => save()}>
          {words.saveAll}
        </button>
        <button type="button" className="button quiet" onClick={() => setProtecting(true)}>
          {words.saveAllProtected}
        </button>
      </div>
      <p role="status" className="muted gone">
        {saved && words.savedAll}
      </p>
      {protecting && (
        <Suspense>
          <ProtectDialog
            title={wordsOfProtection.titleOfAll}
            explain={wordsOfProtection.explainAll}
            save={save}
            onClose={() => setProtecting(false)}
          />
        </Suspense>
      )}
    </section>
  )
}
