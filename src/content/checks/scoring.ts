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
      id in points ? [] : [error(at('options', index), `the option "${id}" has no points in scoring.yaml`)],
    ),
  )
  const unordered = maturity.flatMap(({ value, at }) => {
    const marks = value.options.map(({ id }) => points[id] ?? Number.NaN)
    const rises = marks.every((mark, index) => index === 0 || mark > (marks[index - 1] ?? 0))
    return rises || marks.some(Number.isNaN)
      ? []
      : [error(at('options'), 'the anchors must go from the lowest to the highest')]
  })
  const idle = Object.keys(points)
    .filter((id) => !used.has(id))
    .map((id) => error(scoring.at('points', id), `points for "${id}", which is the option of no question`))
  return [...missing, ...unordered, ...idle]
}

function weightProblems({ maturity, scoring }: Placed): Problem[] {
  return maturity.flatMap(({ value: { id }, at }) => {
    const areas = scoring.value.areas.filter(({ questions }) => id in questions)
    if (areas.length === 1) return []
    if (areas.length === 0) return [error(at('id'), `"${id}" has no weight in scoring.yaml: it would score nowhere`)]
    return [
      error(at('id'), `"${id}" weighs in ${areas.map((area) => `"${area.id}"`).join(' and ')}: leave it in one area`),
    ]
  })
}

function levelProblems({ scoring }: Placed): Problem[] {
  const { levels } = scoring.value
  const at = (index: number) => scoring.at('levels', index)
  return [
    ...gaps(levels, at),
    ...(levels[0]?.from === 0 ? [] : [error(at(0), 'the first level must start from 0')]),
    ...(levels.at(-1)?.below === undefined
      ? []
      : [error(at(levels.length - 1), 'the last level must have no "below": it includes 100')]),
  ]
}

/** Bands in order, each starting where the one before it ends. */
export function gaps(
  bands: readonly { from?: number | undefined; below?: number | undefined }[],
  at: (index: number) => Place,
): Problem[] {
  return bands.flatMap(({ from, below }, index) => {
    const before = bands[index - 1]
    if (before && from !== before.below)
      return [
        error(
          at(index),
          `this starts from ${from ?? 'nowhere'}, and the one before it ends at ${before.below ?? 'no value'}`,
        ),
      ]
    return from !== undefined && below !== undefined && below <= from
      ? [error(at(index), `"below" must be more than ${from}`)]
      : []
  })
}

function areaProblems({ scoring, journey, needs, plan }: Placed): Problem[] {
  const readings = [...scoring.value.levels.map(({ id }) => id), 'dati-insufficienti']
  return scoring.value.areas.flatMap(({ id, questions }, index) => {
    const at = scoring.at('areas', index)
    const texts = plan.value.areaReadings[id] ?? {}
    return [
      Object.keys(questions).length === 0 && 'has no questions',
      !journey.value.sections.some((section) => section.id === id) && 'has no section in questionnaire.yaml',
      !(id in needs.value.areas) && 'has no need in needs.yaml',
      !(id in plan.value.axisNames) && 'has no names as an axis in plan.yaml',
      ...readings.map((level) => !(level in texts) && `has no reading for "${level}" in plan.yaml`),
    ].flatMap((message) => (message ? [error(at, `the area "${id}" ${message}`)] : []))
  })
}
