import { barLabel, coverageWords, levelWords } from '../../text/levels'
import { wordsOfResults as words } from '../../text/results'
import { areaName, type ResultsView } from './resultsView'

/** The same areas, for whoever reads better in a table. */
export function AreasTable({ view }: { view: ResultsView }) {
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
        {view.evaluation.areas.map((result) => (
          <tr key={result.area}>
            <th scope="row">{areaName(view.content, result.area)}</th>
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
