import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { QuestionId } from '../../domain/ids'
import type { Subject } from '../../text/document/subject'
import { type CameFrom, questionPath } from '../wizard/journeyPath'

interface QuestionLinkProps {
  subject: Subject
  question: QuestionId
  children: ReactNode
}

/** To a question, and then back here: the way back is kept beside the address. */
export function QuestionLink({ subject, question, children }: QuestionLinkProps) {
  const { content, project } = subject
  return (
    <Link
      href={questionPath(content.journey, project.id, question)}
      state={{ from: 'results', question } satisfies CameFrom}
    >
      {children}
    </Link>
  )
}
