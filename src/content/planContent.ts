/** What choosing measures and writing the plan need. Heavy: reach it only from screens that load lazily. */
export { planContent } from 'virtual:plan-content'
