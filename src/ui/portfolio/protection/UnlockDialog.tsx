import { type SubmitEvent, useState } from 'react'
import type { Envelope } from '../../../domain/backup/envelope'
import { unprotect } from '../../../domain/backup/protect'
import { wordsOfLocked as words, wordsOfProtection } from '../../../text/protection'
import { Dialog } from '../../components/Dialog'
import { PassphraseBox, ShowPassphrase } from './PassphraseBox'

interface UnlockDialogProps {
  name: string
  envelope: Envelope
  onOpen: (text: string) => void
  onClose: () => void
}

/** Asks for the passphrase of a file, as many times as it takes; until it is right nothing changes. */
export function UnlockDialog({ name, envelope, onOpen, onClose }: UnlockDialogProps) {
  const [passphrase, setPassphrase] = useState('')
  const [visible, setVisible] = useState(false)
  const [working, setWorking] = useState(false)
  const [wrong, setWrong] = useState<string>()

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (working) return
    setWrong(passphrase === '' ? words.missing : undefined)
    setWorking(passphrase !== '')
    const text = passphrase === '' ? undefined : await unprotect(envelope, passphrase)
    if (text !== undefined) return onOpen(text)
    setWorking(false)
    setWrong(passphrase === '' ? words.missing : words.wrong)
    document.getElementById('passphrase')?.focus()
  }
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.explain(name)}</p>
      <form className="stack" noValidate onSubmit={submit}>
        <PassphraseBox
          id="passphrase"
          label={wordsOfProtection.passphrase}
          error={wrong}
          visible={visible}
          value={passphrase}
          onChange={setPassphrase}
        />
        <ShowPassphrase visible={visible} onToggle={() => setVisible(!visible)} />
        <p role="status">{working && words.working}</p>
        <div className="row">
          <button type="submit" className="button" aria-disabled={working}>
            {words.open}
          </button>
          <button type="button" className="button quiet" onClick={onClose}>
            {words.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
