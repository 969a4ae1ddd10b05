import type { Page } from '@playwright/test'
import { question } from './answering'

/** Two questions of one page, for whoever needs a place to write. */
export const section = 'Tempi di lavoro e flessibilità oraria'
export const hours = 'Da voi si può scegliere a che ora entrare e uscire?'
export const fixedHours = 'L’orario di entrata e di uscita è fisso per tutte le persone.'
export const recovery = 'Le ore lavorate in più si possono riavere come tempo libero?'
export const spokenRecovery = 'Le ore in più si recuperano con accordi a voce.'

/** The note of the first, also while it is closed. */
export const noteOnHours = (page: Page) =>
  question(page, hours).getByRole('textbox', { name: /^Nota alla domanda/, includeHidden: true })
