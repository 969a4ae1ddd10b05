import type { Content } from '../../domain/content'
import type { Overlay } from '../../domain/overlay/overlay'
import { wordsOfOverlay } from '../../text/contentProblems/overlay'
import { names, unknownName } from '../checks/names'
import { error, type Problem } from '../problem'
import type { YamlFile } from '../yamlFile'

/** Ids of one's own that do not begin as they should, codes that are ours, areas and texts that do not exist. */
export function ownNameProblems(overlay: Overlay, content: Content, yaml: YamlFile): Problem[] {
  return [
    ...foreignIds(overlay, yaml),
    ...takenCodes(overlay, content, yaml),
    ...unknownAreas(overlay, content, yaml),
    ...unknownTexts(overlay, content, yaml),
  ]
}

function foreignIds({ id, questions = [], measures = [] }: Overlay, yaml: YamlFile): Problem[] {
  return Object.entries({ questions, measures }).flatMap(([key, things]) =>
    things.flatMap((thing, index) =>
      thing.id.startsWith(`${id}-`) ? [] : [error(yaml.at([key, index, 'id']), wordsOfOverlay.prefix(thing.id, id))],
    ),
  )
}

/** The code is how a question is called on paper: two with the same one would be mixed up. */
function takenCodes({ questions = [] }: Overlay, content: Content, yaml: YamlFile): Problem[] {
  const taken = new Set(content.questions.map(({ code }) => code))
  return questions.flatMap(({ code }, index) =>
    taken.has(code) ? [error(yaml.at(['questions', index, 'code']), wordsOfOverlay.code(code))] : [],
  )
}

/** A question that counts nowhere would not be asked either. */
function unknownAreas({ questions = [] }: Overlay, { scoring }: Content, yaml: YamlFile): Problem[] {
  const areas = names('area', ids(scoring.areas))
  return questions.flatMap((question, index) =>
    question.type === 'anchors' ? unknownName(areas, question.area, yaml.at(['questions', index, 'area'])) : [],
  )
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

function unknownTexts({ texts = {} }: Overlay, content: Content, yaml: YamlFile): Problem[] {
  const known = {
    questions: names('question', ids(content.questions.filter(({ type }) => type === 'anchors'))),
    measures: names('measure', ids(content.measures)),
    chapters: names('chapter', ids(content.chapters)),
  }
  const unknown = Object.entries(texts).flatMap(([kind, byId]) =>
    Object.keys(byId ?? {}).flatMap((id) =>
      unknownName(known[kind as keyof typeof known], id, yaml.at(['texts', kind, id])),
    ),
  )
  const variants = content.chapters.flatMap(({ id, texts: ours }) =>
    Object.keys(texts.chapters?.[id] ?? {}).flatMap((key) =>
      unknownName(names('text', Object.keys(ours)), key, yaml.at(['texts', 'chapters', id, key])),
    ),
  )
  return [...unknown, ...variants]
}
