import type { Condition } from '../../domain/questionnaire/condition'
import type { Placed } from '../placed'
import type { Place } from '../problem'
import type { Path } from '../yamlFile'

/** A condition and where it is written. `at` goes on from the condition itself. */
export interface ConditionSite {
  condition: Condition
  at: (...path: Path) => Place
  /**
   * What may be read there: only what is asked before a question, every answer and fact,
   * or also what is known after the choice of measures.
   */
  reads: { before: string } | 'answers' | 'plan'
}

/** Every place of the content where a condition may be written. */
export function conditionSites(placed: Placed): ConditionSite[] {
  const { journey, selection, needs } = placed
  const site = (
    from: { at: (...path: Path) => Place },
    path: Path,
    condition: Condition | undefined,
    reads: ConditionSite['reads'],
  ): ConditionSite[] => (condition ? [{ condition, at: (...steps) => from.at(...path, ...steps), reads }] : [])
  const reasonSites = ({ at, value }: Placed['links'][number] | Placed['notices'][number]): ConditionSite[] =>
    (value.reasons ?? []).flatMap(({ when }, index) => site({ at }, ['reasons', index, 'when'], when, 'plan'))
  const { contexts, reach, caps, budget, atLeastOne, profile } = selection.value
  return [
    ...Object.entries(journey.value.conditions).flatMap(([id, condition]) =>
      site(journey, ['conditions', id], condition, 'answers'),
    ),
    ...placed.questions.flatMap((question) =>
      site(question, ['enableWhen'], question.value.enableWhen, { before: question.value.id }),
    ),
    ...placed.maturity.flatMap((question) =>
      site(question, ['notApplicable', 'when'], question.value.notApplicable?.when, { before: question.value.id }),
    ),
    ...placed.facts.flatMap((fact) =>
      site(fact, ['when'], 'when' in fact.value ? fact.value.when : undefined, 'answers'),
    ),
    ...site(selection, ['profile', 'publicBody'], profile.publicBody, 'answers'),
    ...contexts.flatMap(({ when }, index) => site(selection, ['contexts', index, 'when'], when, 'answers')),
    ...reach.flatMap(({ when }, index) => site(selection, ['reach', index, 'when'], when, 'answers')),
    ...caps.areas.flatMap(({ when }, index) => site(selection, ['caps', 'areas', index, 'when'], when, 'answers')),
    ...budget.scale.flatMap(({ when }, index) => site(selection, ['budget', 'scale', index, 'when'], when, 'answers')),
    ...atLeastOne.flatMap(({ when }, index) => site(selection, ['atLeastOne', index, 'when'], when, 'answers')),
    ...Object.entries(needs.value.areas).flatMap(([area, { contributions }]) =>
      contributions.flatMap((contribution, index) =>
        site(
          needs,
          ['areas', area, 'contributions', index, 'when'],
          'when' in contribution ? contribution.when : undefined,
          'answers',
        ),
      ),
    ),
    ...placed.links.flatMap((link) => [
      ...site(link, ['when'], link.value.when, 'plan'),
      ...reasonSites(link),
      ...(link.value.effect === 'simpler'
        ? link.value.pairs.flatMap(({ when }, index) => site(link, ['pairs', index, 'when'], when, 'answers'))
        : []),
      ...(link.value.effect === 'require' && link.value.excludeUntil
        ? site(
            link,
            ['excludeUntil'],
            { ...link.value.excludeUntil, operator: 'atLeast', value: link.value.excludeUntil.atLeast },
            'answers',
          )
        : []),
    ]),
    ...placed.notices.flatMap((notice) => [
      ...site(notice, ['when'], notice.value.when, 'plan'),
      ...reasonSites(notice),
    ]),
  ]
}
