import type { Content } from '../../domain/content'
import type { Overlay } from '../../domain/overlay/overlay'
import { withOwnMeasures, withOwnQuestions } from '../../domain/overlay/withOverlay'
import type { Located, Sources } from '../sources'
import type { Path, YamlFile } from '../yamlFile'
import { contentSources } from './contentSources'

/** The content with the additions in it, as the checks read it: what is added knows its line in the consultant's file. */
export function overlaySources(content: Content, overlay: Overlay, yaml: YamlFile): Sources {
  const own = placesOf(overlay)
  const questions = new Map(overlay.questions?.map((question) => [question.id, question]))
  const all = withOwnMeasures(withOwnQuestions(content, overlay), overlay)
  const merged = {
    ...all,
    questions: all.questions.map(
      (question) => questions.get(question.id) ?? { ...question, ...overlay.texts?.questions?.[question.id] },
    ),
  }
  const placed = ({ value, file, at }: Located<unknown>): Located<unknown> => ({
    value,
    file,
    at: (...path) => yamlPath(value, path, own, yaml) ?? at(),
  })
  const files = Object.entries(contentSources(merged)).map(([kind, located]) => [kind, located.map(placed)])
  return Object.fromEntries(files) as Sources
}

/** By what is found in the content (a measure, a question, its id, a sentence): where it is in the file. */
function placesOf({ questions = [], measures = [], indicators = [], texts = {} }: Overlay): ReadonlyMap<unknown, Path> {
  return new Map<unknown, Path>([
    ...Object.entries(texts).flatMap(([kind, byId]) =>
      Object.entries(byId ?? {}).flatMap(([id, words]) =>
        Object.entries(words).map(([key, text]) => [text, ['texts', kind, id, key]] as const),
      ),
    ),
    ...measures.map((measure, index) => [measure, ['measures', index]] as const),
    ...indicators.map((indicator, index) => [indicator, ['indicators', index]] as const),
    ...questions.flatMap((question, index) =>
      [question, question.id].map((found) => [found, ['questions', index]] as const),
    ),
  ])
}

function yamlPath(value: unknown, path: Path, own: ReadonlyMap<unknown, Path>, yaml: YamlFile) {
  let reached = value
  for (const [depth, step] of path.entries()) {
    reached = (reached as Record<PropertyKey, unknown> | undefined)?.[step]
    const home = own.get(reached) ?? own.get(step)
    if (home) return yaml.at([...home, ...path.slice(depth + 1)])
  }
  return undefined
}
