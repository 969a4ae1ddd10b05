import type { QuestionnaireContent } from '../../../domain/content'
import type { Option } from '../../../domain/questionnaire/question'

/** The Comuni of the territory, and the places outside it that the question on the main site offers. */
export function municipalityOptions({ territory, questions }: QuestionnaireContent): {
  inside: readonly Option[]
  outside: readonly Option[]
} {
  return {
    inside: territory.municipalities
      .map(({ id, name }) => ({ id, text: name }))
      .sort((a, b) => a.text.localeCompare(b.text, 'it')),
    outside: questions.flatMap((question) => (question.type === 'municipality' ? question.options : [])),
  }
}
