import { useLocation } from 'wouter'
import { usePortfolio } from '../../state/portfolio'
import { dayOf } from '../../text/clock'
import { fileProblemText, fileText, rescueText, wordsOfFileProblem } from '../../text/fileProblems'
import { wordsOfHome } from '../../text/home'
import { Icon } from '../components/Icon'
import { Screen } from '../components/Screen'
import { OpenFile, type RefusedFile } from './OpenFile'

interface RefusedFileScreenProps {
  file: RefusedFile
  onRefused: (file: RefusedFile) => void
  onBack: () => void
}

/** First what has not changed, then what is wrong, then what to do. */
export function RefusedFileScreen({ file, onRefused, onBack }: RefusedFileScreenProps) {
  const [, navigate] = useLocation()
  const add = usePortfolio((portfolio) => portfolio.add)
  const { name, size, modified, problem } = file
  const rescued = problem.code === 'cut' ? problem.rescued : undefined
  return (
    <>
      <button type="button" className="linklike back" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {wordsOfHome.organisations}
      </button>
      <Screen key={`${name}${modified}${size}`} title={wordsOfFileProblem.title} lead={wordsOfFileProblem.unchanged}>
        <div className="stack far reading">
          <div className="panel filebox">
            <Icon name="document" />
            <p>
              <strong>{name}</strong>
              <br />
              <span className="muted">{fileText(size, dayOf(new Date(modified)))}</span>
            </p>
          </div>
          <FileProblemParts problem={problem} />
          <div className="row">
            <OpenFile label={wordsOfFileProblem.another} filled onRefused={onRefused} />
            {rescued && (
              <button
                type="button"
                className="button quiet"
                onClick={async () => navigate(`/o/${(await add(rescued)).id}`)}
              >
                {rescueText(Object.keys(rescued.answers).length)}
              </button>
            )}
          </div>
        </div>
      </Screen>
    </>
  )
}

export function FileProblemParts({ problem }: Pick<RefusedFile, 'problem'>) {
  const { whatIsWrong, whatToDo, details } = fileProblemText(problem)
  return (
    <>
      <section className="stack near">
        <h2>{wordsOfFileProblem.whatIsWrong}</h2>
        <p>{whatIsWrong}</p>
        {details && (
          <details>
            <summary>{wordsOfFileProblem.details}</summary>
            <div className="disclosed">
              <p className="small">{details}</p>
            </div>
          </details>
        )}
      </section>
      <section className="stack near">
        <h2>{wordsOfFileProblem.whatToDo}</h2>
        <ol className="stack close">
          {whatToDo.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
    </>
  )
}
