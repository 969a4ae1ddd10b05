import { type SubmitEvent, useState } from 'react'
import { strengthOf } from '../../../domain/backup/strength'
import { wordsOfProtection as words } from '../../../text/protection'
import { Dialog } from '../../components/Dialog'
import { PassphraseBox, ShowPassphrase } from './PassphraseBox'

interface ProtectDialogProps {
  title: string
  explain: string
  /** Writes the file and hands it over. */
  save: (passphrase: string) => Promise<void>
  onClose: () => void
}

/** Asks twice for a passphrase and says how good it is. It lives in this dialog and nowhere else. */
export function ProtectDialog({ title, explain, save, onClose }: ProtectDialogProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [visible, setVisible] = useState(false)
  const [wrong, setWrong] = useState<'tooShort' | 'different'>()
  const [working, setWorking] = useState(false)
  const strength = strengthOf(passphrase)

  /** Chromium alone would do; elsewhere a page on plain http has no cipher at all. */
  if (!globalThis.crypto?.subtle)
    return (
      <Dialog title={title} onClose={onClose}>
        <p>{words.cannot}</p>
        <form method="dialog">
          <button type="submit" className="button">
            {words.close}
          </button>
        </form>
      </Dialog>
    )

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const problem = strength === 'tooShort' ? 'tooShort' : passphrase === again ? undefined : 'different'
    setWrong(problem)
    if (problem) return document.getElementById(problem === 'tooShort' ? 'passphrase' : 'passphrase-again')?.focus()
    setWorking(true)
    await save(passphrase)
    onClose()
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{explain}</p>
      <form className="stack" noValidate onSubmit={submit}>
        <PassphraseBox
          id="passphrase"
          label={words.passphrase}
          hint={words.passphraseHint}
          error={wrong === 'tooShort' ? words.tooShort : undefined}
          visible={visible}
          value={passphrase}
          onChange={setPassphrase}
        />
        <p role="status" className="strength">
          {passphrase !== '' && words.strength[strength]}
        </p>
        <PassphraseBox
          id="passphrase-again"
          label={words.again}
          error={wrong === 'different' ? words.different : undefined}
          visible={visible}
          value={again}
          onChange={setAgain}
        />
        <ShowPassphrase visible={visible} onToggle={() => setVisible(!visible)} />
        <p role="status">{working && words.working}</p>
        <div className="row">
          <button type="submit" className="button" disabled={working}>
            {words.save}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
