import { expect, it } from 'vitest'
import type { Deadline } from '../../src/domain/project/nextDeadline'
import { deadlineText } from '../../src/text/portfolio'

it.each<[deadline: Deadline, text: string]>([
  [{ kind: 'toVerify', on: '2026-12-15', count: 1 }, '15 dicembre 2026, 1 risposta da verificare'],
  [{ kind: 'toVerify', on: '2026-10-15', count: 3 }, '15 ottobre 2026 (passata), 3 risposte da verificare'],
  [{ kind: 'step', on: '2027-04-28', title: 'Provare in un reparto' }, 'aprile 2027, comincia «Provare in un reparto»'],
  [{ kind: 'step', on: '2026-10-28' }, 'ottobre 2026 (passata), comincia un’azione del piano'],
  [{ kind: 'review', on: '2027-05-28', month: 3 }, 'maggio 2027, riesame dopo 3 mesi'],
])('a deadline says when, and what: %o', (deadline, text) => {
  expect(deadlineText(deadline, '2026-11-22')).toBe(text)
})
