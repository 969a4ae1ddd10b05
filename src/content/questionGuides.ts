/** What explains each question on maturity, by its id. Reach it only from screens that load lazily. */
export { questionGuides } from 'virtual:question-guides'
