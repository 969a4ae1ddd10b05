import type { Content, PlanContent, QuestionnaireContent } from '../domain/content'
import { guideParts, type Question } from '../domain/questionnaire/question'
import type { LoadedContent } from './loadContent'

export { loadAll } from './loadContent'

/** The code of a virtual module, or nothing when there is no such module. */
export function moduleCode(id: string, { content, examples }: LoadedContent): string | undefined {
  switch (id) {
    case 'virtual:portrait':
      return exported('portrait', content.journey.portrait)
    case 'virtual:questionnaire-content':
      return exported('questionnaire', questionnaireContent(content))
    case 'virtual:question-guides':
      return exported('questionGuides', questionGuides(content.questions))
    case 'virtual:plan-content':
      return exported('planContent', planContent(content))
    case 'virtual:examples':
      return `export const examples = [${examples.map(({ id, title, summary }) => {
        const load = `() => import('virtual:example/${id}').then(({ project }) => project)`
        return `{ ...${JSON.stringify({ id, title, summary })}, load: ${load} }`
      })}]`
    default: {
      const example = examples.find((one) => id === `virtual:example/${one.id}`)
      return example && exported('project', example.project)
    }
  }
}

/** A string for JSON.parse: browsers read it faster than the same object written as code. */
function exported(name: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\\']/g, '\\$&')
  return `export const ${name} = JSON.parse('${json}')`
}

function questionnaireContent({ journey, questions, scoring, territory, migrations }: Content): QuestionnaireContent {
  return { journey, questions: questions.map(withoutGuide), scoring, territory, migrations }
}

const isGuidePart = (key: string): boolean => guideParts.some((part) => part === key)

function withoutGuide(question: Question): Question {
  if (question.type !== 'anchors') return question
  return Object.fromEntries(Object.entries(question).filter(([key]) => !isGuidePart(key))) as unknown as Question
}

function questionGuides(questions: readonly Question[]): object {
  const explained = questions.filter(({ type }) => type === 'anchors')
  return Object.fromEntries(
    explained.map((question) => [
      question.id,
      Object.fromEntries(Object.entries(question).filter(([key]) => isGuidePart(key))),
    ]),
  )
}

function planContent({ journey, questions, scoring, territory, migrations, ...plan }: Content): PlanContent {
  return plan
}
