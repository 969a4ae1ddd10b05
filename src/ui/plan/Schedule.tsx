import { useState } from 'react'
import type { Subject } from '../../text/document/subject'
import { ganttBlock, milestoneRows } from '../../text/document/timeline'
import { wordsOfTimeline as words } from '../../text/plan'
import { Beginning } from './Beginning'
import { Timeline } from './Timeline'
import { TimelineTable } from './TimelineTable'

/** When: the months of each action, as bars or as a table, and the moments at which the plan is looked at. */
export function Schedule({ subject }: { subject: Subject }) {
  const [asTable, setAsTable] = useState(false)
  const block = ganttBlock(subject)
  return (
    <section className="stack even" aria-labelledby="quando">
      <Beginning subject={subject} />
      {subject.plan.actions.length > 0 && (
        <>
          <button type="button" className="linklike small" data-reads onClick={() => setAsTable(!asTable)}>
            {asTable ? words.asBars : words.asTable}
          </button>
          {asTable ? <TimelineTable block={block} /> : <Timeline block={block} />}
        </>
      )}
      <table className="plan-table">
        <caption>{words.milestones}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.when}</th>
            <th scope="col">{words.columns.what}</th>
            <th scope="col">{words.columns.who}</th>
          </tr>
        </thead>
        <tbody>
          {milestoneRows(subject).map(({ when, what, who }) => (
            <tr key={what}>
              <th scope="row">{when}</th>
              <td>{what}</td>
              <td data-label={words.columns.who}>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
