import { areaOf, type Subject } from '../../text/document/subject'
import { barLabel, coverageWords, levelWords } from '../../text/levels'
import { wordsOfResults as words } from '../../text/results'

/** The same areas, for whoever reads better in a table. */
export function AreasTable({ subject }: { subject: Subject }) {
  const { area, today, level, answers } = words.columns
  return (
    <table className="sheet">
      <caption className="sr">{words.tableCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{area}</th>
          <th scope="col">{today}</th>
          <th scope="col">{level}</th>
          <th scope="col">{answers}</th>
        </tr>
      </thead>
      <tbody>
        {subject.evaluation.areas.map((result) => (
          <tr key={result.area}>
            <th scope="row">{areaOf(subject, result.area).name}</th>
            {result.status === 'notApplicable' ? (
              <td colSpan={3}>{words.notApplicable}</td>
            ) : (
              <>
                <td>{barLabel(result.interval)}</td>
                <td>{levelWords(result.level)}</td>
                <td>{coverageWords(result)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
