import type { CalendarEvent } from '../domain/document/planCalendar'
import type { ScorecardObjective } from '../domain/objectives/scorecard'
import type { Subject } from './document/subject'
import { withStop } from './format'
import { wordsOfObjectives as words } from './objectives'

type IdOf = (subject: Subject, ...parts: readonly (string | number)[]) => string

/** For each objective of the person's sheets: when it is looked at half way, and when it is evaluated. */
export function objectiveEvents(subject: Subject, idOf: IdOf, draft: string): readonly CalendarEvent[] {
  return Object.entries(subject.project.choices.scorecards).flatMap(([cardId, card]) =>
    card.objectives.flatMap((objective) => {
      const holder = card.holder?.trim() || words.noHolder
      const event = (part: 'verifica' | 'valutazione', day: string | undefined, title: string): CalendarEvent[] =>
        day === undefined
          ? []
          : [
              {
                id: idOf(subject, 'obiettivo', cardId, objective.id, part),
                day,
                title: `${title}: ${titleOf(objective)}`,
                description: [`Chi: ${withStop(holder)}`, draft].join('\n'),
                category: 'Obiettivo',
              },
            ]
      return [
        ...event('verifica', objective.midYear?.on, words.midYear),
        ...event('valutazione', objective.final?.on ?? objective.deadline, words.final),
      ]
    }),
  )
}

const titleOf = ({ title }: ScorecardObjective): string => title?.trim() || words.untitled
