import { Link } from 'wouter'
import { continueWithoutText, wordsOfPage } from '../../../text/questionPage'
import { ErrorSummary, type SummaryEntry } from '../../components/ErrorSummary'

interface PageSummaryProps {
  entries: readonly SummaryEntry[]
  /** Address of the task list. */
  list: string
  onContinue: () => void
}

/** What cannot be saved as it is written, and the ways out: correct, leave it, or go on without. */
export function PageSummary({ entries, list, onContinue }: PageSummaryProps) {
  return (
    <ErrorSummary title={wordsOfPage.beforeContinuing} entries={entries}>
      <p className="small muted">
        {wordsOfPage.staysHere} <Link href={list}>{wordsOfPage.backToList}</Link>
      </p>
      <button type="button" className="button quiet" onClick={onContinue}>
        {continueWithoutText(entries.length)}
      </button>
    </ErrorSummary>
  )
}
