import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import type { Content } from '../../../../src/domain/content'
import type { QuestionId } from '../../../../src/domain/ids'
import { indexQuestionnaire } from '../../../../src/domain/questionnaire/indexQuestionnaire'
import { comparisonsOf } from '../../../../src/domain/scoring/gates'
import { measureRules } from './measureRules'
import { needRules } from './needRules'
import { translate } from './translate'

/** Rules of one priority run side by side; what a rule reads has to be decided by rules of a higher one. */
const firstQuestions = 1000
const profileRules = 20
const catalogueRules = 10

/** Every rule of the content that the benchmark compares. */
export function rulesOf(content: Content): RuleProperties[] {
  const { selection, links, notices } = content
  const profile = (type: string, params: Record<string, unknown>, conditions: TopLevelCondition): RuleProperties => ({
    conditions,
    event: { type, params },
    priority: profileRules,
  })
  return [
    ...questionRules(content),
    ...selection.contexts.map(({ id, when }) => profile('context', { id }, translate(when, content, 'possibly'))),
    ...selection.budget.scale.map(({ when }, place) =>
      profile('scale', { place }, translate(when, content, 'certainly')),
    ),
    ...links.map((link) => profile('link', { link }, translate(link.when, content, 'certainly'))),
    ...notices.map(({ id, when }) => profile('notice', { id }, translate(when, content, 'certainly'))),
    ...needRules(content).map(({ area, add, conditions }) => profile('need', { area, add }, { all: conditions })),
    ...measureRules(content).map(({ id, conditions }) => ({
      conditions: { all: conditions },
      event: { type: 'measure', params: { id } },
      priority: catalogueRules,
    })),
  ]
}

/** A question is asked after those its condition reads: as deep in the chain, so much later. */
function questionRules(content: Content): RuleProperties[] {
  const index = indexQuestionnaire(content)
  const depths = new Map<QuestionId, number>()
  return content.questions.flatMap(({ id, enableWhen }) => {
    if (!enableWhen) return []
    const read = comparisonsOf(enableWhen, index).map(({ question }) => question.split('.')[0] ?? '')
    const depth = 1 + Math.max(0, ...read.map((question) => depths.get(question) ?? 0))
    depths.set(id, depth)
    const priority = firstQuestions - depth
    const params = { id }
    return [
      { conditions: translate(enableWhen, content, 'certainly'), event: { type: 'asked', params }, priority },
      { conditions: translate(enableWhen, content, 'possibly'), event: { type: 'shown', params }, priority },
    ]
  })
}
