import type { Content, PlanContent, QuestionnaireContent } from '../domain/content'
import type { LoadedContent } from './loadContent'

export { loadAll } from './loadContent'

/** The code of a virtual module, or nothing when there is no such module. */
export function moduleCode(id: string, { content, examples }: LoadedContent): string | undefined {
  switch (id) {
    case 'virtual:questionnaire-content':
      return exported('questionnaire', questionnaireContent(content))
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

function questionnaireContent({ journey, questions, scoring, territory }: Content): QuestionnaireContent {
  return { journey, questions, scoring, territory }
}

function planContent({ journey, questions, scoring, territory, ...plan }: Content): PlanContent {
  return plan
}
