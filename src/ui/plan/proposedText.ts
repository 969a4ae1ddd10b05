import type { PlannedAction } from '../../domain/plan/plan'
import type { Subject } from '../../text/document/subject'

/** What a text of an action was before anybody touched it. */
export function proposedText(subject: Subject, action: PlannedAction, field: 'title' | 'responsible' | 'note'): string {
  if (field === 'note') return ''
  if (!action.edited.includes(field)) return action[field]
  const { dataCollection, milestones } = subject.content.planTexts
  const measure = subject.measures.get(action.id)
  if (field === 'title') return measure?.name ?? dataCollection.title
  return measure?.responsibleRole ?? milestones.find(({ month }) => month === 1)?.who ?? ''
}
