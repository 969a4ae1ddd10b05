import type { Expense } from '../../src/domain/plan/plan'
import type { ActionEdit, Choices, OwnAction, Project } from '../../src/domain/project/project'
import { noChoices } from '../../src/domain/project/project'
import { aLogo } from './aLogo'
import { organisations } from './organisations'
import { content } from './realContent'

const twoHundred = (words: string): string => words.repeat(40).slice(0, 200).trim()

/** What breaks documents: long names, signs no font has, writing from the right, and what formats take for commands. */
const names = {
  long: twoHundred('Cooperativa sociale di solidarietà e servizi alla persona «Il Melograno» '),
  unbroken: twoHundred('Precipitevolissimevolmente'),
  emoji: twoHundred('Festa 🎉 di fine anno 👩‍👩‍👧 & <C> "virgolette" '),
  rightToLeft: twoHundred('שלום עולם, مرحبا بالعالم '),
}

const expense = (what: string): Expense => ({
  what,
  amounts: [99_999_999, 0, 1],
  coverage: 'bando',
  certainty: 'da-verificare',
})

const edit: ActionEdit = {
  texts: {
    title: { text: names.long },
    responsible: { text: names.emoji },
    need: { text: names.rightToLeft },
    note: { text: `=HYPERLINK("x")\n${names.unbroken}` },
  },
  expenses: [expense(names.emoji), expense('@SUM(A1)')],
}

/** Forty actions with names of two hundred characters, and tables over several pages. */
export function fortyActions(): Project {
  const base = organisations['casa di riposo di 180'] as Project
  const area = content.scoring.areas[0]?.id ?? ''
  const titles = [names.emoji, names.rightToLeft, names.unbroken]
  const own = Array.from({ length: 12 }, (_, place): [string, OwnAction] => [
    `azione-nostra-${place + 1}`,
    { title: titles[place % titles.length] as string, area },
  ])
  const choices: Choices = {
    ...noChoices,
    own: Object.fromEntries(own),
    added: content.measures.slice(0, 28).map(({ id }) => id),
    removed: content.measures.slice(28).map(({ id }) => id),
    edits: Object.fromEntries(content.measures.slice(0, 6).map(({ id }) => [id, edit])),
    approval: { opinions: [{ who: names.emoji, opinion: 'contrario', text: names.unbroken }] },
    document: {
      without: [],
      answers: true,
      notes: true,
      consultant: names.long,
      logo: aLogo(names.rightToLeft),
    },
  }
  return { ...base, organisation: names.long, compiledBy: names.rightToLeft, notes: { persone: names.emoji }, choices }
}

/** Nothing chosen: every proposed action was taken out. */
export function noActions(): Project {
  const base = organisations['grande, tutto scritto'] as Project
  const removed = content.measures.map(({ id }) => id)
  return { ...base, organisation: names.emoji, choices: { ...noChoices, removed } }
}
