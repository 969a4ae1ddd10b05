import type { QuestionnaireContent } from '../content'
import type { Project } from '../project/project'
import { readAnswers } from '../questionnaire/readAnswers'
import type { AreaLevel, AreaResult } from '../scoring/results'
import { scoreArea } from '../scoring/scoreArea'
import type { FrozenArea } from './snapshotSchema'

/** Where each area stands, in as few words as can be kept: for a snapshot, and for the list of organisations. */
export function freezeAreas(
  content: QuestionnaireContent,
  { answers, track }: Pick<Project, 'answers' | 'track'>,
): FrozenArea[] {
  const reading = readAnswers(content, answers, track)
  return content.scoring.areas.map((area) => freezeArea(scoreArea(reading, content.scoring, area)))
}

function freezeArea(result: AreaResult): FrozenArea {
  if (result.status === 'notApplicable') return { area: result.area, status: 'notApplicable' }
  const { area, status, interval, level, known, applicable, toVerify } = result
  const levels = levelsOf(level)
  return {
    area,
    status,
    low: interval.low,
    high: interval.high,
    ...(levels && { levels }),
    known,
    applicable,
    toVerify,
  }
}

function levelsOf(level: AreaLevel): [string, string] | undefined {
  switch (level.status) {
    case 'insufficient':
      return undefined
    case 'certain':
      return [level.level.id, level.level.id]
    case 'between':
      return [level.lowest.id, level.highest.id]
  }
}
