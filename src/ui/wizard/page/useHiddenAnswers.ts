import { useState } from 'react'
import type { QuestionId } from '../../../domain/ids'
import { hiddenAnswers } from '../../../domain/questionnaire/progress'
import { questionText } from '../../../domain/questionnaire/questionText'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { hiddenAnswersText, restoredAnswersText } from '../../../text/questionPage'

export interface HiddenAnswersNotice {
  /** The one that was changed: the notice goes beside it. */
  question: QuestionId
  text: string
}

/** What to say when a change on this page hides answers, or brings them back. It stays until the next such change. */
export function useHiddenAnswers(reading: Reading): HiddenAnswersNotice | undefined {
  const [seen, setSeen] = useState<{ reading: Reading; notice: HiddenAnswersNotice | undefined }>({
    reading,
    notice: undefined,
  })
  if (seen.reading === reading) return seen.notice
  const notice = noticeOf(seen.reading, reading) ?? seen.notice
  setSeen({ reading, notice })
  return notice
}

export function noticeOf(before: Reading, after: Reading): HiddenAnswersNotice | undefined {
  const changed = after.index.questions.find(({ id }) => before.answers[id] !== after.answers[id])
  if (!changed || before.track !== after.track) return undefined
  const [hiddenBefore, hiddenAfter] = [hiddenAnswers(before), hiddenAnswers(after)]
  const hidden = hiddenAfter.filter((id) => !hiddenBefore.includes(id))
  const restored = hiddenBefore.filter((id) => !hiddenAfter.includes(id) && after.answers[id])
  const text = questionText(after, changed)
  if (hidden.length > 0) return { question: changed.id, text: hiddenAnswersText(text, hidden.length) }
  if (restored.length > 0) return { question: changed.id, text: restoredAnswersText(text, restored.length) }
  return undefined
}
