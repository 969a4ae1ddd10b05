import type { MeasureId } from '../domain/ids'
import type { Barrier } from '../domain/simulation/barriers'
import type { Obstacle } from '../domain/simulation/obstacles'
import type { Cap } from '../domain/simulation/packageProblem'
import type { Takes } from '../domain/simulation/whatItTakes'
import { exclusionText } from './becauseExcluded'
import type { Subject } from './document/subject'
import { listText, numberText, plural, quoted } from './format'

type Names = Pick<Subject, 'content' | 'measures' | 'words'>

/** What it would take to have a measure that was left out; every sentence comes from a search made with it. */
export function takesText(names: Names, { beside, adds, instead, alike }: Takes): string {
  const { needs, budget, hours, full, conflicts, share } = beside
  const more = [
    budget > 0 && `${numberText(Math.ceil(budget))} € all’anno`,
    hours > 0 && `${plural(Math.ceil(hours), 'ora', 'ore')} a trimestre`,
  ].filter((part) => part !== false)
  const missing = [
    conflicts.length > 0 && `Non va d’accordo con ${namesText(names, conflicts)}.`,
    ...full.map(fullText),
    more.length > 0 && `Tenendo anche le altre servirebbero ${listText(more)} in più.`,
    share && 'Calerebbe la parte dovuta a chi lavora nei reparti.',
  ].filter((part) => part !== false)
  const first = needs.length > 0 ? [`Serve prima ${namesText(names, needs)}.`] : []
  if (!adds) return [...first, pointlessText(names, alike)].join(' ')
  return [...first, insteadText(names, instead), ...missing].filter(Boolean).join(' ')
}

function insteadText(names: Names, instead: Takes['instead']): string {
  if (!instead) return 'Con questi limiti non c’è modo di averla.'
  const { leaving, coming } = instead
  const with_ = coming.length > 0 ? `, insieme a ${namesText(names, coming)}` : ''
  if (leaving.length === 0) return coming.length > 0 ? `Entrerebbe${with_}.` : ''
  return `Con gli stessi limiti prenderebbe il posto di ${namesText(names, leaving)}${with_}.`
}

const pointlessText = (names: Names, alike: readonly MeasureId[]): string =>
  alike.length > 0
    ? `Non aggiungerebbe nulla: migliora le stesse risposte di ${namesText(names, alike)}.`
    : 'Secondo le risposte date, quello che porterebbe da voi c’è già.'

/** That the whole package is full is said once, above all of them. */
function fullText({ kind, most }: Cap): string {
  switch (kind) {
    case 'plan':
      return ''
    case 'network':
      return 'Le azioni da fare con altri sono già abbastanza.'
    case 'area':
      return most === 1 ? 'Su questo tema un’azione c’è già.' : `Su questo tema le azioni sono già ${numberText(most)}.`
  }
}

/** Whether a measure that was excluded by hand would be in, if it were not. */
export const liftedText = (enters: boolean): string =>
  enters ? 'Togliendo la vostra esclusione entrerebbe.' : 'Anche togliendo la vostra esclusione resterebbe fuori.'

/** Why a measure is not even looked at. */
export function barrierText(names: Names, measure: MeasureId, barrier: Barrier): string {
  switch (barrier.kind) {
    case 'reason': {
      const { why, change } = exclusionText(names.content, { measure, reason: barrier.reason }, names.words)
      return [why, change === addByHand ? undefined : change].filter(Boolean).join(' ')
    }
    case 'excluded':
      return 'L’avete lasciata fuori voi.'
    case 'time':
      return `Arriva a regime in ${plural(Math.ceil(barrier.months), 'mese', 'mesi')}: più di quelli che avete indicato.`
    case 'needs':
      return `Serve prima ${nameText(names, barrier.measure)}, che non può entrare.`
  }
}
const addByHand = 'Potete comunque aggiungerla al piano.'

/** Why nothing respects what was asked, and what to change. */
export function obstacleText(names: Names, obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'bothWays':
      return `${nameText(names, obstacle.measure)} è in tutti e due gli elenchi: togliere da uno.`
    case 'barred':
      return `${nameText(names, obstacle.measure)} ci deve essere, ma non può entrare. ${barrierText(names, obstacle.measure, obstacle.barrier)}`
    case 'conflict':
      return `${nameText(names, obstacle.one)} e ${nameText(names, obstacle.other)} non vanno d’accordo: tenerne una sola.`
    case 'budget':
      return `Ciò che ci deve essere (${namesText(names, obstacle.measures)}) costa circa ${numberText(Math.ceil(obstacle.needed))} € all’anno: più dei ${numberText(obstacle.given)} € indicati.`
    case 'hours':
      return `Ciò che ci deve essere (${namesText(names, obstacle.measures)}) chiede circa ${numberText(Math.ceil(obstacle.needed))} ore a trimestre: più delle ${numberText(obstacle.given)} indicate.`
  }
}

/** Every limit fits by itself, and all together leave no room. */
export const noRoomText =
  'I limiti, presi tutti insieme, non lasciano posto a ciò che ci deve essere: allargarne uno e provare di nuovo.'

const nameText = ({ measures }: Pick<Names, 'measures'>, id: MeasureId): string => quoted(measures.get(id)?.name ?? id)
const namesText = (names: Names, ids: readonly MeasureId[]): string => listText(ids.map((id) => nameText(names, id)))
