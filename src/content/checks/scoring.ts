import { wordsOfScoring } from '../../text/contentProblems/model'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'

/** Every anchor has points, every question weighs in one area, the levels leave no gap. */
export function scoringProblems(placed: Placed): Problem[] {
  return [...pointProblems(placed), ...weightProblems(placed), ...levelProblems(placed), ...areaProblems(placed)]
}

function pointProblems({ maturity, scoring }: Placed): Problem[] {
  const { points } = scoring.value
  const used = new Set(maturity.flatMap(({ value }) => value.options.map(({ id }) => id)))
  const missing = maturity.flatMap(({ value, at }) =>
    value.options.flatMap(({ id }, index) =>
      id in points ? [] : [error(at('options', index), wordsOfScoring.noPoints(id, Object.keys(points)))],
    ),
  )
  const unordered = maturity.flatMap(({ value, at }) => {
    const marks = value.options.map(({ id }) => points[id] ?? Number.NaN)
    const rises = marks.every((mark, index) => index === 0 || mark > (marks[index - 1] ?? 0))
    return rises || marks.some(Number.isNaN) ? [] : [error(at('options'), wordsOfScoring.anchorsOutOfOrder)]
  })
  const idle = Object.keys(points)
    .filter((id) => !used.has(id))
    .map((id) => error(scoring.at('points', id), wordsOfScoring.idlePoints(id)))
  return [...missing, ...unordered, ...idle]
}

function weightProblems({ maturity, scoring }: Placed): Problem[] {
  return maturity.flatMap(({ value: { id }, at }) => {
    const areas = scoring.value.areas.filter(({ questions }) => id in questions)
    if (areas.length === 1) return []
    if (areas.length === 0) return [error(at('id'), wordsOfScoring.noWeight(id))]
    const among = areas.map((area) => area.id)
    return [error(at('id'), wordsOfScoring.manyWeights(id, among))]
  })
}

function levelProblems({ scoring }: Placed): Problem[] {
  const { levels } = scoring.value
  const at = (index: number) => scoring.at('levels', index)
  return [
    ...gaps(levels, at),
    ...(levels[0]?.from === 0 ? [] : [error(at(0), wordsOfScoring.firstLevel)]),
    ...(levels.at(-1)?.below === undefined ? [] : [error(at(levels.length - 1), wordsOfScoring.lastLevel)]),
  ]
}

/** Bands in order, each starting where the one before it ends. */
export function gaps(
  bands: readonly { from?: number | undefined; below?: number | undefined }[],
  at: (index: number) => Place,
): Problem[] {
  return bands.flatMap(({ from, below }, index) => {
    const before = bands[index - 1]
    if (before && from !== before.below) return [error(at(index), wordsOfScoring.gap(from, before.below))]
    return from !== undefined && below !== undefined && below <= from
      ? [error(at(index), wordsOfScoring.belowTooLow(from))]
      : []
  })
}

function areaProblems({ scoring, journey, needs, plan }: Placed): Problem[] {
  const readings = [...scoring.value.levels.map(({ id }) => id), 'dati-insufficienti']
  return scoring.value.areas.flatMap(({ id, questions }, index) => {
    const at = scoring.at('areas', index)
    const texts = plan.value.areaReadings[id] ?? {}
    return [
      Object.keys(questions).length === 0 && wordsOfScoring.areaWithoutQuestions(id),
      !journey.value.sections.some((section) => section.id === id) && wordsOfScoring.areaWithoutSection(id),
      !(id in needs.value.areas) && wordsOfScoring.areaWithoutNeed(id),
      !(id in plan.value.axisNames) && wordsOfScoring.areaWithoutAxis(id),
      ...readings.map((level) => !(level in texts) && wordsOfScoring.areaWithoutReading(id, level)),
    ].flatMap((message) => (message ? [error(at, message)] : []))
  })
}
