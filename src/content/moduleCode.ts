import type { Content, PlanContent, QuestionnaireContent } from '../domain/content'
import { guideOf, type QuestionGuides, withoutGuide } from '../domain/questionnaire/guides'
import type { Question } from '../domain/questionnaire/question'
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

const questionGuides = (questions: readonly Question[]): QuestionGuides =>
  Object.fromEntries(
    questions.flatMap((question) => (question.type === 'anchors' ? [[question.id, guideOf(question)]] : [])),
  )

function planContent({ journey, questions, scoring, territory, migrations, ...plan }: Content): PlanContent {
  return plan
}
