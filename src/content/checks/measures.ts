import type { Measure } from '../../domain/catalogue/measure'
import { wordsOfMeasures } from '../../text/contentProblems/model'
import type { Placed } from '../placed'
import { error, type Problem, warning } from '../problem'
import type { Located } from '../sources'
import { missingName, names } from './names'

/** Measures nothing can select, steps that would lower an answer, prerequisites in a circle. */
export function measureProblems(placed: Placed): Problem[] {
  return [
    ...placed.measures.flatMap((measure) => [
      ...unselectable(measure, placed),
      ...raiseProblems(measure, placed),
      ...rangeProblems(measure),
      ...circular(measure, placed),
    ]),
    ...questionsWithoutMeasure(placed),
  ]
}

function unselectable({ value, at }: Located<Measure>, { selection }: Placed): Problem[] {
  const { contexts, publicBodies, sizes, id } = value
  const live = contexts.filter((context) => selection.value.contexts.some((row) => row.id === context))
  const reached = publicBodies === 'excluded' ? live.filter((context) => context !== 'pa') : live
  return [
    ...(reached.length === 0 ? [error(at('contexts'), wordsOfMeasures.noContext(id))] : []),
    ...(publicBodies === 'only' && !contexts.includes('pa')
      ? [error(at('contexts'), wordsOfMeasures.notForPublic(id))]
      : []),
    ...(sizes.max !== undefined && sizes.max < sizes.min
      ? [error(at('sizes'), wordsOfMeasures.noSize(id, sizes.min, sizes.max))]
      : []),
  ]
}

function raiseProblems({ value, at }: Located<Measure>, { scoring, maturity }: Placed): Problem[] {
  const mark = (option: string) => scoring.value.points[option] ?? 0
  const lowest = Math.min(...Object.values(scoring.value.points))
  return value.raises.flatMap(({ question, to, when }, index) => {
    const place = at('raises', index)
    const options = maturity.find((one) => one.value.id === question)?.value.options
    if (options && !options.some(({ id }) => id === to)) {
      const ids = options.map(({ id }) => id)
      return [missingName(names('option', ids, question), to, place)]
    }
    if (mark(to) <= lowest) return [error(place, wordsOfMeasures.lowest(to))]
    const others = value.raises.filter((one, other) => other !== index && one.question === question)
    if (others.some((one) => one.when === when)) return [error(place, wordsOfMeasures.raisedTwice(question, when))]
    const first = others.find((one) => one.when === 'first')
    return when === 'steady' && first && mark(to) <= mark(first.to)
      ? [error(place, wordsOfMeasures.notRising(question, first.to, to))]
      : []
  })
}

function rangeProblems({ value, at }: Located<Measure>): Problem[] {
  const ranges = {
    months: value.months,
    'internalHours.first': value.internalHours.first,
    'internalHours.yearly': value.internalHours.yearly,
  }
  return Object.entries(ranges).flatMap(([key, [low, high]]) =>
    low > high ? [error(at(...key.split('.')), wordsOfMeasures.wrongWayRound(key, low, high))] : [],
  )
}

function circular({ value, at }: Located<Measure>, { measures }: Placed): Problem[] {
  const seen = new Set<string>()
  const pending = [...value.prerequisiteMeasures]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (id === value.id) return [error(at('prerequisiteMeasures'), wordsOfMeasures.beforeItself(value.id))]
    if (!seen.has(id)) pending.push(...(measures.find((one) => one.value.id === id)?.value.prerequisiteMeasures ?? []))
    seen.add(id)
  }
  return []
}

function questionsWithoutMeasure({ maturity, measures }: Placed): Problem[] {
  const answered = new Set(measures.flatMap(({ value }) => value.questions))
  return maturity
    .filter(({ value }) => !answered.has(value.id))
    .map(({ value, at }) => warning(at('id'), wordsOfMeasures.unanswered(value.id)))
}
