import { wordsOfSelection } from '../../text/contentProblems/model'
import type { Placed } from '../placed'
import { error, type Place, type Problem } from '../problem'
import type { Path } from '../yamlFile'
import { missingReference } from './conditions'
import { type Names, names, unknownName } from './names'
import { natureOf, readableAt } from './readable'
import { gaps } from './scoring'

/** Figures and answers the model of selection and needs reads outside conditions. */
export function modelProblems(placed: Placed): Problem[] {
  return [...factInputs(placed), ...needProblems(placed), ...selectionProblems(placed), ...planProblems(placed)]
}

function factInputs(placed: Placed): Problem[] {
  return placed.facts.flatMap(({ value, at }) => {
    const figures = 'sum' in value ? value.sum : 'ratio' in value ? [...value.ratio.of, ...value.ratio.over] : []
    const answers = 'inTerritory' in value ? [value.inTerritory] : []
    return [
      ...figures.flatMap((ref) => wrongKind(ref, 'number', at('id'), placed)),
      ...answers.flatMap((ref) => wrongKind(ref, 'choice', at('inTerritory'), placed)),
    ]
  })
}

function wrongKind(ref: string, kind: 'number' | 'choice', at: Place, placed: Placed): Problem[] {
  const readable = readableAt(ref, placed)
  if (!readable) return [missingReference(ref, at, placed)]
  if (readable.kind === kind) return []
  return [error(at, kind === 'number' ? wordsOfSelection.notNumber(ref) : wordsOfSelection.notChoice(ref))]
}

function needProblems(placed: Placed): Problem[] {
  const known = names(
    'fact',
    placed.facts.map(({ value }) => value.id),
  )
  return Object.entries(placed.needs.value.areas).flatMap(([area, { contributions }]) =>
    contributions.flatMap((contribution, index) => {
      const at = (...path: Path) => placed.needs.at('areas', area, 'contributions', index, ...path)
      if ('bands' in contribution)
        return [
          ...bandFact(contribution.fact, at('fact'), placed, known),
          ...gaps(contribution.bands, (band) => at('bands', band)),
        ]
      return 'options' in contribution ? sameOptions(contribution.question, contribution.options, at, placed) : []
    }),
  )
}

function bandFact(id: string, at: Place, { facts }: Placed, known: Names): Problem[] {
  const fact = facts.find(({ value }) => value.id === id)?.value
  if (!fact) return unknownName(known, id, at)
  return natureOf(fact).kind === 'number' ? [] : [error(at, wordsOfSelection.bandsOnYesOrNo(id))]
}

function sameOptions(ref: string, written: object, at: (...path: Path) => Place, placed: Placed): Problem[] {
  const readable = readableAt(ref, placed)
  if (!readable) return [missingReference(ref, at('question'), placed)]
  if (!('options' in readable)) return [error(at('question'), wordsOfSelection.noOptions(ref))]
  const missing = readable.options.filter((option) => !(option in written))
  const known = names('option', readable.options, ref)
  return [
    ...missing.map((option) => error(at(), wordsOfSelection.missingOption(option, ref))),
    ...Object.keys(written).flatMap((option) => unknownName(known, option, at())),
  ]
}

function selectionProblems(placed: Placed): Problem[] {
  const { selection } = placed
  const { budget, profile, planSizes } = selection.value
  return [
    ...sameOptions(budget.question, budget.costClass, (...path) => selection.at('budget', ...path), placed),
    ...wrongKind(profile.people, 'number', selection.at('profile', 'people'), placed),
    ...wrongKind(profile.duration.question, 'choice', selection.at('profile', 'duration'), placed),
    ...planSizes.flatMap(({ from }, index) => {
      const before = planSizes[index - 1]?.from ?? 0
      return from > before && (index > 0 || from === 1)
        ? []
        : [error(selection.at('planSizes', index), wordsOfSelection.sizesOutOfOrder)]
    }),
  ]
}

function planProblems({ plan, selection, scoring }: Placed): Problem[] {
  const { levelTexts, sizeTexts } = plan.value
  const missing = (key: string, texts: object, ids: readonly string[]) =>
    ids.filter((id) => !(id in texts)).map((id) => error(plan.at(key), wordsOfSelection.missingText(id)))
  return [
    ...missing('levelTexts', levelTexts, [
      ...scoring.value.levels.map(({ id }) => id),
      'a-cavallo',
      'dati-insufficienti',
    ]),
    ...missing(
      'sizeTexts',
      sizeTexts,
      selection.value.planSizes.map(({ id }) => id),
    ),
  ]
}
