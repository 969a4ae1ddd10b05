import { useEffect, useMemo } from 'react'
import { Link } from 'wouter'
import type { Project } from '../../../domain/project/project'
import { hiddenAnswers, sectionProgress } from '../../../domain/questionnaire/progress'
import { unansweredText, wordsOfReview } from '../../../text/review'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { useReading } from '../../content/useReading'
import { listPath, resultsPath } from '../journeyPath'
import { AnswerRow } from './AnswerRow'
import { SetAside } from './SetAside'
import './review.css'

interface ReviewScreenProps {
  project: Project
  /** The answer just changed: reading goes on from there. */
  focusOn: string | undefined
}

/** Everything that was said, in statements, each with its "Modifica". */
export function ReviewScreen({ project, focusOn }: ReviewScreenProps) {
  const questionnaire = useQuestionnaire()
  const { completedSections } = project
  const reading = useReading(project)
  const progress = useMemo(
    () => sectionProgress(questionnaire, reading, completedSections),
    [questionnaire, reading, completedSections],
  )
  const open = progress.filter(({ asked }) => asked.length > 0)
  const missing = open.reduce((count, one) => count + one.missing.length, 0)
  const hidden = hiddenAnswers(reading)
  useEffect(() => {
    const row = focusOn === undefined ? null : document.getElementById(`answer-${focusOn}`)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector('a')?.focus({ preventScroll: true })
  }, [focusOn])
  return (
    <Screen
      title={wordsOfReview.title}
      back={{ to: listPath(project.id), label: wordsOfReview.back }}
      lead={wordsOfReview.lead}
      focusElsewhere={focusOn !== undefined}
    >
      <div className="stack apart">
        <p>{unansweredText(missing)}</p>
        {open.map(({ section, asked }) => (
          <section key={section.id} className="stack near" aria-labelledby={`review-${section.id}`}>
            <h2 id={`review-${section.id}`}>{section.title}</h2>
            <dl className="answers">
              {asked.map((id) => (
                <AnswerRow key={id} project={project} reading={reading} question={id} />
              ))}
            </dl>
          </section>
        ))}
        {hidden.length > 0 && (
          <section className="stack near" aria-labelledby="review-hidden">
            <h2 id="review-hidden">{wordsOfReview.hidden}</h2>
            <p className="muted measure">{wordsOfReview.hiddenLead}</p>
            <dl className="answers">
              {hidden.map((id) => (
                <AnswerRow key={id} project={project} reading={reading} question={id} fixed />
              ))}
            </dl>
          </section>
        )}
        {project.quarantine.length > 0 && <SetAside quarantine={project.quarantine} />}
        <div className="row no-print">
          <Link className="button" href={resultsPath(project.id)}>
            {wordsOfReview.toResults}
          </Link>
          <button type="button" className="button quiet" data-reads onClick={() => window.print()}>
            {wordsOfReview.print}
          </button>
        </div>
      </div>
    </Screen>
  )
}
