import type { Content } from '../../domain/content'
import type { Question } from '../../domain/questionnaire/question'
import type { FileKind } from '../fileKinds'
import type { Located, Sources } from '../sources'

/** Where our own content is written, for somebody who has only the app. */
const ours = 'questionario'

/** The content as the checks read it, when its files are not at hand. */
export function contentSources(content: Content): Sources {
  const { journey, questions, scoring, selection, needs, planTexts, objectives, territory } = content
  const values: Record<FileKind, unknown[]> = {
    journey: [journey],
    migrations: [{ migrations: content.migrations }],
    profile: [{ questions: questions.filter(isProfile) }],
    maturity: [{ questions: questions.filter((question) => !isProfile(question)) }],
    scoring: [scoring],
    selection: [selection],
    needs: [needs],
    links: [{ links: content.links }],
    notices: [{ notices: content.notices }],
    chapters: [{ chapters: content.chapters }],
    plan: [planTexts],
    objectives: [objectives],
    norms: [{ norms: content.norms }],
    measures: [{ measures: content.measures }],
    indicators: [{ indicators: content.indicators, packages: content.indicatorPackages }],
    glossary: [{ terms: content.glossary }],
    territory: [territory],
    services: [{ services: [] }],
    examples: [],
  }
  const located = Object.entries(values).map(([kind, files]) => [kind, files.map(inside)])
  return Object.fromEntries(located) as Sources
}

const isProfile = ({ type }: Question): boolean => type !== 'anchors'

const inside = <T>(value: T): Located<T> => ({ value, file: ours, at: () => ({ file: ours, line: 0 }) })
