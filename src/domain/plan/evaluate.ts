import type { Content } from '../content'
import type { Track } from '../project/project'
import type { Answers } from '../questionnaire/answer'
import { readAnswers } from '../questionnaire/readAnswers'
import { areaTerms } from '../scoring/areaTerms'
import { openGates } from '../scoring/profileGates'
import type { AreaResult } from '../scoring/results'
import { scoreArea } from '../scoring/scoreArea'
import { limitsOf } from '../selection/applicability'
import { chooseAxes } from '../selection/chooseAxes'
import { findMoves } from '../selection/findMoves'
import { indexMeasures } from '../selection/indexMeasures'
import { needOf } from '../selection/needOf'
import { withFacts } from '../selection/readFacts'
import { firedLinks, planSizeOf, type Situation } from '../selection/situation'
import { listToVerify } from './listToVerify'
import type { Evaluation } from './plan'

/** Scores the areas and weighs the needs: the ground on which measures are chosen. */
export function situate(content: Content, answers: Answers, track: Track): Situation {
  const reading = readAnswers(content, answers, track)
  const terms = new Map(content.scoring.areas.map((area) => [area.id, areaTerms(reading, area)]))
  const areas = content.scoring.areas.map((area) => scoreArea(reading, content.scoring, area, terms.get(area.id)))
  const sources = countAnswers(areas)
  const readable = withFacts(content, reading, sources)
  const needs = content.scoring.areas.map((area) => needOf(content, readable, area))
  const fired = firedLinks(content, readable)
  return {
    content,
    reading,
    readable,
    sources,
    areas,
    scored: new Map(areas.flatMap((area) => (area.status === 'scored' ? [[area.area, area] as const] : []))),
    terms,
    fired,
    needs,
    axes: chooseAxes(content, readable, areas, needs),
    size: planSizeOf(content, readable),
    measures: indexMeasures(content),
    limits: limitsOf({ content, readable, fired }),
  }
}

/** Where each area stands, why, and what matters most here. */
export function evaluate(situation: Situation): Evaluation {
  const { content, reading, areas, needs, axes, sources } = situation
  return {
    track: reading.track,
    areas,
    needs,
    axes,
    moves: findMoves(situation),
    gates: openGates(content.scoring, areas),
    known: sources.known,
    applicable: sources.applicable,
    toVerify: listToVerify(reading, areas),
  }
}

function countAnswers(areas: readonly AreaResult[]): { known: number; applicable: number } {
  let known = 0
  let applicable = 0
  for (const area of areas) {
    if (area.status !== 'scored') continue
    known += area.known
    applicable += area.applicable
  }
  return { known, applicable }
}
