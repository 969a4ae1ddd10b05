import { changeObjective } from '../../domain/objectives/changeScorecard'
import type { Scorecard, ScorecardObjective } from '../../domain/objectives/scorecard'
import { useSession } from '../../state/session'

/** Writes the sheet anew from what is stored now: two changes in a row never undo each other. */
export function rewrite(cardId: string, by: (card: Scorecard) => Scorecard): void {
  const { project, writeScorecard } = useSession.getState()
  const card = project?.choices.scorecards[cardId]
  if (card) writeScorecard(cardId, by(card))
}

export const rewriteObjective = (
  cardId: string,
  objective: string,
  by: (objective: ScorecardObjective) => ScorecardObjective,
): void => rewrite(cardId, (card) => changeObjective(card, objective, by))
