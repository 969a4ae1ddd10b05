import type { Content } from '../../src/domain/content'
import type { Expected } from './caseSchema'

/** Names in an expectation that exist nowhere: without this a misspelt «not proposed» would always be true. */
export function unknownIds(content: Content, expected: Expected): readonly string[] {
  const measures = new Set([...content.measures.map(({ id }) => id), content.planTexts.dataCollection.id])
  const areas = new Set(content.scoring.areas.map(({ id }) => id))
  const questions = new Set(content.questions.map(({ id }) => id))
  const rules = new Set([...content.links.map(({ id }) => id), content.scoring.coverage.rule])
  const notices = new Set(content.notices.map(({ id }) => id))
  const gates = new Set(content.scoring.profileGates.map(({ id }) => id))
  const keys = (record: Readonly<Record<string, unknown>> = {}) => Object.keys(record)
  const missing = (known: ReadonlySet<string>, ids: readonly string[] = []) => ids.filter((id) => !known.has(id))
  return [
    ...missing(questions, [...(expected.asked ?? []), ...(expected.notAsked ?? []), ...(expected.maybe ?? [])]),
    ...missing(areas, [...keys(expected.areas), ...keys(expected.needs), ...(expected.axes ?? [])]),
    ...missing(gates, expected.gates),
    ...missing(rules, [...(expected.rules ?? []), ...(expected.noRules ?? []), ...(expected.remarks ?? [])]),
    ...missing(notices, [...(expected.notices ?? []), ...(expected.noNotices ?? [])]),
    ...missing(measures, [
      ...(expected.proposed ?? []),
      ...keys(expected.notProposed),
      ...keys(expected.because),
      ...(expected.duties ?? []),
      ...(expected.first ? [expected.first] : []),
      ...(expected.order ?? []).flatMap((pair) => pair.split(' prima di ')),
      ...keys(expected.startsWithin),
      ...keys(expected.quadrant),
    ]),
  ]
}
