import type { Block, Cell } from '../../domain/document/planDocument'
import { outcomeOf, scorecardOutcome } from '../../domain/objectives/outcome'
import type { Scorecard, ScorecardObjective } from '../../domain/objectives/scorecard'
import { weightsOf } from '../../domain/objectives/weights'
import { numberText } from '../format'
import { figureText, totalText, weightProblemText } from '../objectiveOutcome'
import { wordsOfObjectives as words } from '../objectives'
import { levels } from '../objectiveWords'
import { paragraphs, sentences, strong, table, unknown } from './say'
import { objectiveRows } from './scorecardRows'
import type { Subject } from './subject'

/** The sheets the person wrote, one role after the other. */
export const scorecardBlocks = (subject: Subject): readonly Block[] =>
  Object.entries(subject.project.choices.scorecards).flatMap(([id, card]) => sheetBlocks(subject, id, card))

function sheetBlocks(subject: Subject, id: string, card: Scorecard): readonly Block[] {
  const holder = card.holder?.trim() || words.noHolder
  const { from, to } = card.period ?? {}
  const about = [
    card.unit?.trim(),
    card.level && levels[card.level],
    from && to && from <= to ? words.period(from, to) : undefined,
  ].filter((part) => part)
  return [
    { type: 'heading', text: holder },
    ...paragraphs('body', about.join(' · ')),
    ...weights(subject, id, card, holder),
    {
      type: 'signatures',
      items: ['Assegnazione', 'Verifica intermedia', 'Chiusura'].map((who) => ({ who, how: 'data e firme' })),
    },
    ...card.objectives.map(
      (objective): Block => ({
        type: 'objective',
        sheet: {
          title: [objective.texts?.codice?.trim(), titleOf(objective)].filter((part) => part).join(' · '),
          rows: objectiveRows({ subject, card, objective }),
        },
      }),
    ),
  ]
}

function weights(subject: Subject, id: string, card: Scorecard, holder: string): Block[] {
  const { objectives } = subject.content
  const { problems, sum, other } = weightsOf(objectives, card)
  const titles = new Map(card.objectives.map((objective) => [objective.id, titleOf(objective)]))
  const remarks = problems.map((problem) =>
    weightProblemText(problem, (one) => words.quotedTitle(titles.get(one) ?? '')),
  )
  const outcome = scorecardOutcome(objectives.scale, card)
  return table({
    id: `pesi-${id}`,
    caption: `Pesi e risultati: ${holder}`,
    columns: [
      [words.objectiveColumn, 5],
      [words.weightColumn, 1.5],
      [words.resultColumn, 2.2],
    ],
    rows: [
      ...card.objectives.map((objective): Cell[] => [
        titleOf(objective),
        objective.weight === undefined ? unknown('da indicare') : figureText(objective.weight),
        resultCell(subject, objective),
      ]),
      ...(other > 0 ? [[words.otherObjectives, figureText(other), '–']] : []),
      [strong(words.total), strong(numberText(sum, 2)), '–'],
    ],
    note: sentences(
      ...remarks,
      outcome.evaluated > 0 || outcome.neutralised > 0 ? `Risultato: ${totalText(outcome)}` : undefined,
    ),
  })
}

function resultCell({ content }: Subject, objective: ScorecardObjective): Cell {
  const outcome = outcomeOf(content.objectives.scale, objective)
  if (outcome.status === 'neutralised') return words.neutralised
  return outcome.status === 'evaluated' && outcome.points !== undefined
    ? words.evaluated(outcome.points)
    : words.pending
}

const titleOf = ({ title }: ScorecardObjective): string => title?.trim() || words.untitled
