import type { QuestionnaireContent } from '../../domain/content'
import { fitAnswer } from '../../domain/project/fitAnswer'
import { projectSchema } from '../../domain/project/projectSchema'
import { wordsOfExamples } from '../../text/contentProblems/texts'
import { exampleId } from '../assemble'
import type { ExampleFile } from '../exampleFile'
import { asAnswer, exampleProject } from '../exampleFile'
import type { Placed } from '../placed'
import { error, type Problem } from '../problem'
import { fitSchema } from '../schemaProblems'
import type { Located } from '../sources'
import { unknownName } from './names'
import type { KnownNames } from './references'

/** An example must be a project that could have been filled in with today's questionnaire. */
export function exampleProblems(placed: Placed, known: KnownNames): Problem[] {
  const content = {
    journey: placed.journey.value,
    questions: placed.questions.map(({ value }) => value),
    territory: placed.territory.value,
  }
  return placed.sources.examples.flatMap((example) => [
    ...answerProblems(example, content, known),
    ...namedProblems(example, known),
    ...projectProblems(example, placed),
  ])
}

function answerProblems(
  { value, at }: Located<ExampleFile>,
  content: Pick<QuestionnaireContent, 'journey' | 'questions' | 'territory'>,
  known: KnownNames,
): Problem[] {
  return Object.entries(value.answers).flatMap(([id, written]) => {
    const place = at('answers', id)
    const unknown = unknownName(known.question, id, place)
    if (unknown.length > 0) return unknown
    const fit = fitAnswer(content, id, asAnswer(written))
    return typeof fit === 'string' ? [error(place, wordsOfExamples.misfit(id, fit))] : []
  })
}

function namedProblems({ value, at }: Located<ExampleFile>, known: KnownNames): Problem[] {
  return [
    ...Object.keys(value.notes ?? {}).flatMap((id) => unknownName(known.question, id, at('notes', id))),
    ...(value.completedSections ?? []).flatMap((id, index) =>
      unknownName(known.section, id, at('completedSections', index)),
    ),
    ...(value.choices?.added ?? []).flatMap((id, index) =>
      unknownName(known.measure, id, at('choices', 'added', index)),
    ),
    ...(value.choices?.removed ?? []).flatMap((id, index) =>
      unknownName(known.opening, id, at('choices', 'removed', index)),
    ),
    ...(value.choices?.order ?? []).flatMap((id, index) =>
      unknownName(known.opening, id, at('choices', 'order', index)),
    ),
    ...Object.keys(value.choices?.edits ?? {}).flatMap((id) =>
      unknownName(known.opening, id, at('choices', 'edits', id)),
    ),
  ]
}

function projectProblems({ value, file, at }: Located<ExampleFile>, { journey }: Placed): Problem[] {
  const { project } = exampleProject(exampleId(file), value, journey.value)
  return fitSchema(projectSchema, project, (path) => at(...path)).problems ?? []
}
