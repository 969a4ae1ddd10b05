import { type ReactNode, useEffect, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { Project } from '../../domain/project/project'
import { questionText } from '../../domain/questionnaire/questionText'
import { askedState, countedAnswer } from '../../domain/questionnaire/readAnswers'
import { usePortfolio } from '../../state/portfolio'
import type { Original } from '../../state/portfolioShape'
import { wordsOfNews as words } from '../../text/compare'
import { setAsideReason } from '../../text/fileProblems'
import { Screen } from '../components/Screen'
import { useQuestionnaire } from '../content/useQuestionnaire'
import { useReading } from '../content/useReading'
import { downloadFile } from '../frame/downloadFile'
import { listPath, questionPath } from '../wizard/journeyPath'

/** What a new version of the questions changed for this organisation; the untouched original comes first. */
export function NewsScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const [, navigate] = useLocation()
  const readOriginal = usePortfolio((portfolio) => portfolio.original)
  const dropOriginal = usePortfolio((portfolio) => portfolio.dropOriginal)
  const [original, setOriginal] = useState<Original>()
  useEffect(() => {
    void readOriginal(project.id).then(setOriginal)
  }, [project.id, readOriginal])
  const reading = useReading(project)
  const textOf = (id: string) => {
    const question = reading.index.byId.get(id)
    return question && questionText(reading, question)
  }
  const { quarantine } = project
  const again = quarantine.filter(({ question, reason }) => reason === 'askAgain' && reading.index.byId.has(question))
  const gone = quarantine.filter((one) => !again.includes(one))
  const open = reading.index.questions.filter(
    ({ id }) => askedState(reading, id) !== 'notAsked' && countedAnswer(reading, id) === undefined,
  )
  const recovered = original?.adjusted.recovered ?? []
  const link = (id: string) => (
    <Link href={questionPath(questionnaire.journey, project.id, id)}>{textOf(id) ?? id}</Link>
  )
  const content = original?.adjusted.content
  return (
    <Screen title={words.title} back={{ to: listPath(project.id), label: words.back }} lead={words.lead}>
      <div className="stack apart reading">
        {content && <p>{words.versions(content.from, content.to)}</p>}
        {original && (
          <section className="stack near" aria-labelledby="original">
            <h2 id="original">{words.originalTitle}</h2>
            <p>{words.original}</p>
            <div>
              <button
                type="button"
                className="button"
                onClick={() =>
                  downloadFile(words.fileName(project.id), `${JSON.stringify(original.project, null, 2)}\n`)
                }
              >
                {words.download}
              </button>
            </div>
          </section>
        )}
        <Part id="again" title={words.again} entries={again.map(({ question }) => [question, link(question)])} />
        <Part
          id="gone"
          title={words.gone}
          hint={words.goneHint}
          entries={gone.map(({ question, reason }) => [
            question,
            `${textOf(question) ?? question}: ${setAsideReason(reason)}`,
          ])}
        />
        <Part id="recovered" title={words.recovered} entries={recovered.map((id) => [id, link(id)])} />
        {again.length + gone.length === 0 && <p>{words.nothing}</p>}
        <Part id="open" title={words.open} entries={open.map(({ id }) => [id, link(id)])} />
        {original && (
          <div>
            <button
              type="button"
              className="button quiet"
              onClick={async () => {
                await dropOriginal(project.id)
                navigate(listPath(project.id))
              }}
            >
              {words.seen}
            </button>
          </div>
        )}
      </div>
    </Screen>
  )
}

interface PartProps {
  id: string
  title: string
  hint?: string
  entries: readonly (readonly [key: string, what: ReactNode])[]
}

function Part({ id, title, hint, entries }: PartProps) {
  if (entries.length === 0) return null
  return (
    <section className="stack near" aria-labelledby={id}>
      <h2 id={id}>
        {title} ({entries.length})
      </h2>
      {hint && <p className="muted">{hint}</p>}
      <ul>
        {entries.map(([key, what]) => (
          <li key={key}>{what}</li>
        ))}
      </ul>
    </section>
  )
}
