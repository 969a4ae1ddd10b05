import type { NestedCondition } from 'json-rules-engine'
import type { Measure } from '../../../../src/domain/catalogue/measure'
import type { Content } from '../../../../src/domain/content'
import type { MeasureId } from '../../../../src/domain/ids'
import type { Link } from '../../../../src/domain/selection/selectionModel'
import { translate } from './translate'

/** Whether each measure can be chosen here; those only to be studied never can, and get no rule. */
export function measureRules(content: Content): { id: MeasureId; conditions: NestedCondition[] }[] {
  const excludable = new Set(content.links.flatMap(mayExclude))
  return content.measures
    .filter(({ quadrant }) => quadrant !== 'da-studiare')
    .map((measure) => ({
      id: measure.id,
      conditions: [
        ...measureConditions(content, measure),
        ...(excludable.has(measure.id) ? [{ fact: `excluded:${measure.id}`, operator: 'equal', value: false }] : []),
      ],
    }))
}

function mayExclude(link: Link): readonly MeasureId[] {
  switch (link.effect) {
    case 'exclude':
      return link.measures
    case 'maxActions':
      return link.exclude
    case 'replace':
      return [link.measure]
    case 'require':
      return link.excludeUntil ? [link.excludeUntil.measure] : []
    default:
      return []
  }
}

function measureConditions(content: Content, measure: Measure): NestedCondition[] {
  const { people, publicBody } = content.selection.profile
  const { sizes, publicBodies, needsUnion, costClass, contexts } = measure
  const isPublic = translate(publicBody, content, 'certainly')
  const conditions: NestedCondition[] = [
    { fact: people, operator: 'unknownOr:greaterThanInclusive', value: sizes.min },
    { any: contexts.map((context) => ({ fact: `context:${context}`, operator: 'equal', value: true })) },
    { fact: 'written-cost-limit', operator: 'greaterThanInclusive', value: costClass },
  ]
  if (sizes.max !== undefined)
    conditions.push({ fact: people, operator: 'unknownOr:lessThanInclusive', value: sizes.max })
  if (publicBodies === 'only') conditions.push(isPublic)
  if (publicBodies === 'excluded') conditions.push({ not: isPublic })
  if (needsUnion) conditions.push({ fact: 'without-union', operator: 'equal', value: false })
  return conditions
}
