import { countedAnswer, type Reading } from '../questionnaire/readAnswers'
import type { AreaResult } from '../scoring/results'
import type { ToVerify } from './plan'

/** Every "non so" that counts, the ones that would narrow an interval most first. */
export function listToVerify(reading: Reading, areas: readonly AreaResult[]): readonly ToVerify[] {
  const widths = new Map(
    areas.flatMap((area) => (area.status === 'scored' ? area.rows.map((row) => [row.question, row.max] as const) : [])),
  )
  return reading.index.questions
    .flatMap(({ id }): ToVerify[] => {
      const answer = countedAnswer(reading, id)
      if (answer?.state !== 'unknown') return []
      const { askWhom, by } = answer
      return [
        {
          question: id,
          width: widths.get(id) ?? 0,
          ...(askWhom !== undefined && { askWhom }),
          ...(by !== undefined && { by }),
        },
      ]
    })
    .sort((a, b) => b.width - a.width)
}
