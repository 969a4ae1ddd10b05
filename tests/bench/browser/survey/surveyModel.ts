import type { Content } from '../../../../src/domain/content'
import type { MaturityQuestion } from '../../../../src/domain/questionnaire/question'

const pages = 10
const onEachPage = 8

/**
 * The reference: 80 radio questions on 10 pages, each with its comment, the last of each page asked only after some
 * answers to the first. In our own words, so that both sides carry texts of the same length.
 */
export function surveyModel({ questions }: Content): object {
  const maturity = questions.filter((question): question is MaturityQuestion => question.type === 'anchors')
  return {
    title: 'Conciliazione 20.20',
    showProgressBar: true,
    pages: Array.from({ length: pages }, (_, page) => ({
      name: `page-${page + 1}`,
      title: `Pagina ${page + 1}`,
      elements: Array.from({ length: onEachPage }, (_, place) => {
        const question = maturity[(page * onEachPage + place) % maturity.length]
        return {
          type: 'radiogroup',
          name: `q-${page + 1}-${place + 1}`,
          title: question?.text,
          choices: question?.options.map(({ id, text }) => ({ value: id, text })),
          showCommentArea: true,
          commentText: 'Nota',
          ...(place === onEachPage - 1 && { visibleIf: `{q-${page + 1}-1} anyof ['assente', 'informale']` }),
        }
      }),
    })),
  }
}
