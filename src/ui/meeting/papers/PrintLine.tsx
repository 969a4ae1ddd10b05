import type { Day } from '../../../domain/ids'
import { dayText } from '../../../text/format'
import { wordsOfPapers as words } from '../../../text/meetingPapers'

/** The command, and what stands in its place on paper. */
export function PrintLine({ organisation, today }: { organisation: string; today: Day }) {
  return (
    <>
      <p className="only-print">
        {organisation}, {dayText(today)}
      </p>
      <div className="no-print">
        <button type="button" className="button" data-reads onClick={() => window.print()}>
          {words.print}
        </button>
      </div>
    </>
  )
}
