import { countedAnswer, type Reading } from '../questionnaire/readAnswers'
import type { AreaResult } from '../scoring/results'
import type { ToVerify } from './plan'

/** Every "non so" that counts, the ones that would narrow an interval most first. */
export function listToVerify(reading: Reading, areas: readonly AreaResult[]): readonly ToVerify[] {
  return reading.index.questions
    .flatMap(({ id }): ToVerify[] => {
      const answer = countedAnswer(reading, id)
      if (answer?.state !== 'unknown') return []
      const area = areas.find((result) => result.area === reading.index.areaOf.get(id)?.id)
      const row = area?.status === 'scored' ? area.rows.find(({ question }) => question === id) : undefined
      const { askWhom, by } = answer
      return [
        {
          question: id,
          width: row?.max ?? 0,
          ...(askWhom !== undefined && { askWhom }),
          ...(by !== undefined && { by }),
        },
      ]
    })
    .sort((a, b) => b.width - a.width)
}
