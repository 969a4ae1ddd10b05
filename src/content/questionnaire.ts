/** What answering and scoring need; comes with the first question. */
export { questionnaire } from 'virtual:questionnaire-content'
