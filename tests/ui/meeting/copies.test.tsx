import '@testing-library/jest-dom/vitest'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ivLength, protect, saltLength } from '../../../src/domain/backup/protect'
import { newMeeting } from '../../../src/domain/meeting/meeting'
import { writeProjectFile } from '../../../src/domain/project/writeProjectFile'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import { useSession } from '../../../src/state/session'
import { MeetingScreens } from '../../../src/ui/meeting/MeetingScreens'
import { aProject } from '../../support/realContent'
import { given } from '../../support/smallProject'
import { openScreen } from '../wizard/aPage'

/** jsdom has dialogs and cannot open them. */
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true
}

const id = 'riunione-1'
const ours: Answers = {
  persone: given(35),
  'persone-genere': given({ donne: 3, uomini: 32 }),
  'orario-flessibile': given('formalizzata'),
}
const theirs = aProject({
  persone: given(35),
  'persone-genere': given({ donne: 4 }),
  'orario-flessibile': given('assente'),
})
const asFile = (text: string) => new File([text], 'rsu.json', { type: 'application/json' })

const passphrase = 'cinque parole per la prova'
const sealed = (text: string) =>
  protect(text, passphrase, { salt: new Uint8Array(saltLength), iv: new Uint8Array(ivLength) })

async function compareWith(text: string) {
  const meeting = {
    ...newMeeting('2026-11-22', '2026-11-22T09:00:00.000Z', 'persone'),
    present: [{ role: 'RSU', group: 'workers' as const }],
  }
  const opened = openScreen((project) => <MeetingScreens project={project} part="confronto" />, {
    answers: ours,
    meetings: { [id]: meeting },
  })
  await opened.user.upload(
    screen.getByLabelText('Scegli il file dell’altra copia', { selector: 'input' }),
    asFile(text),
  )
  return opened
}

afterEach(cleanup)

describe('the second copy', () => {
  it('shows figures as each copy has them, and takes the box that was chosen, with its reason', async () => {
    const { user } = await compareWith(writeProjectFile(theirs).text)
    const card = await screen.findByRole('region', { name: /donne e uomini|Quante/i })
    await user.click(within(card).getByRole('radio', { name: /^Donne: 4 L’altra copia/ }))
    await user.type(within(card).getByLabelText('Perché'), 'Una assunzione a ottobre')
    await user.click(within(card).getByRole('button', { name: 'Metti a verbale' }))
    const { project } = useSession.getState()
    expect(project?.answers['persone-genere']).toMatchObject({ value: { donne: 4, uomini: 32 } })
    expect(project?.meetings[id]?.decisions['persone-genere']).toMatchObject({
      why: 'Una assunzione a ottobre',
      other: { state: 'given', value: { donne: 4 } },
    })
    expect(screen.getByText(/1 differenza da decidere/)).toBeInTheDocument()
  })

  it('opens a file closed behind a passphrase', async () => {
    const { text } = writeProjectFile(theirs)
    const { user } = await compareWith(await sealed(text))
    await user.type(await screen.findByLabelText('Frase segreta'), passphrase)
    await user.click(screen.getByRole('button', { name: 'Apri il file' }))
    expect(await screen.findByText(/2 differenze da decidere/)).toBeInTheDocument()
  })

  it('changes nothing for a file that cannot be read', async () => {
    await compareWith('{"un": "altro programma"}')
    expect(await screen.findByText(/Il file non si legge/)).toBeInTheDocument()
    expect(useSession.getState().project?.answers).toEqual(ours)
  })
})
