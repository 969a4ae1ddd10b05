import type { ActionId } from '../../domain/ids'
import type { ActionEdit, OwnAction } from '../../domain/project/project'

/** An action written from scratch that was just taken away, whole: it can come back. */
export interface TakenOwn {
  id: ActionId
  own: OwnAction
  edit: ActionEdit | undefined
}

/** What the plan is told beside its address when somebody comes back to it; it stays in the browser's history. */
export interface PlanArrival {
  /** The card to come back to. */
  action?: ActionId
  taken?: TakenOwn
}

/** What the sheet is told: where "back" leads. */
export interface SheetArrival {
  fromBoard?: boolean
}

/** Leaving for a sheet, the plan remembers the card, so that the browser's own "back" finds it too. */
export function rememberCard(action: ActionId): void {
  window.history.replaceState({ action } satisfies PlanArrival, '')
}
