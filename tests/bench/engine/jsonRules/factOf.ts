import type { Ref } from '../../../../src/domain/ids'
import { splitRef } from '../../../../src/domain/questionnaire/readAnswers'
import type { FactValue } from '../../../../src/domain/selection/readFacts'
import type { FactDefinition } from '../../../../src/domain/selection/selectionModel'
import { type Ground, read } from './ground'

/** Facts of the content, each worked out once a run. */
export function factOf(ground: Ground, definition: FactDefinition): FactValue {
  if (!ground.facts.has(definition.id)) ground.facts.set(definition.id, workOut(ground, definition))
  return ground.facts.get(definition.id)
}

function workOut(ground: Ground, definition: FactDefinition): FactValue {
  if ('sum' in definition) return sumOf(ground, definition.sum)
  if ('ratio' in definition) {
    const part = sumOf(ground, definition.ratio.of)
    const whole = sumOf(ground, definition.ratio.over)
    if (part === undefined || !whole) return undefined
    return Math.min(part / whole, definition.ratio.max ?? Number.POSITIVE_INFINITY)
  }
  if ('inTerritory' in definition) {
    const { question, part } = splitRef(definition.inTerritory)
    const place = read(ground, question, part)
    return place === undefined ? undefined : ground.content.territory.municipalities.some(({ id }) => id === place)
  }
  if ('count' in definition) return countOf(ground, definition.count)
  if ('coverage' in definition) return coverageOf(ground)
  if ('candidates' in definition) return definition.candidates.some((id) => ground.chosen.candidates.has(id))
  if ('planned' in definition) return definition.planned.some((id) => ground.chosen.planned.has(id))
  throw new Error(`the fact "${definition.id}" is a condition: it is translated, not worked out`)
}

function sumOf(ground: Ground, refs: readonly Ref[]): number | undefined {
  let sum = 0
  for (const ref of refs) {
    const { question, part } = splitRef(ref)
    const value = read(ground, question, part)
    if (value === null) continue
    if (typeof value !== 'number') return undefined
    sum += value
  }
  return sum
}

function countOf({ content, answers, hidden }: Ground, what: 'known' | 'unknown' | { option: string }): number {
  let count = 0
  for (const { id, type } of content.questions) {
    const answer = hidden.has(id) ? undefined : answers[id]
    if (what === 'unknown') count += answer?.state === 'unknown' ? 1 : 0
    else if (type === 'anchors' && answer?.state === 'given')
      count += what === 'known' || answer.value === what.option ? 1 : 0
  }
  return count
}

function coverageOf({ content, answers, hidden }: Ground): number | undefined {
  let known = 0
  let applicable = 0
  for (const { questions } of content.scoring.areas) {
    for (const id of Object.keys(questions)) {
      if (hidden.has(id)) continue
      applicable++
      if (answers[id]?.state === 'given') known++
    }
  }
  return applicable === 0 ? undefined : known / applicable
}
