import { Link, useLocation } from 'wouter'
import type { Project } from '../../../domain/project/project'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import { useSession } from '../../../state/session'
import { wordsOfPage } from '../../../text/questionPage'
import { listPath } from '../journeyPath'
import type { WayOn } from './useWayOn'

interface PageCommandsProps {
  project: Project
  here: SectionProgress
  way: WayOn
}

/** One filled command, always at the end of the content. */
export function PageCommands({ project, here, way }: PageCommandsProps) {
  const [, navigate] = useLocation()
  const declareComplete = useSession((session) => session.declareComplete)
  const declared = project.completedSections.includes(here.section.id)
  return (
    <div className="stack even no-print">
      <div className="row">
        <button type="submit" className="button" data-reads>
          {way.label}
        </button>
        {way.hint && <span className="muted">{way.hint}</span>}
      </div>
      <div className="row">
        {way.previous && <Link href={way.previous}>{wordsOfPage.previous}</Link>}
        {!way.returning && !declared && here.missing.length > 0 && (
          <>
            <button
              type="button"
              className="linklike"
              aria-describedby="segna-completata"
              onClick={() => {
                declareComplete(here.section.id, true)
                navigate(listPath(project.id))
              }}
            >
              {wordsOfPage.markComplete}
            </button>
            <span id="segna-completata" className="small muted">
              {wordsOfPage.markCompleteHint}
            </span>
          </>
        )}
        {declared && here.missing.length > 0 && (
          <span className="muted">
            {wordsOfPage.markedComplete}{' '}
            <button type="button" className="linklike" onClick={() => declareComplete(here.section.id, false)}>
              {wordsOfPage.reopen}
            </button>
          </span>
        )}
      </div>
    </div>
  )
}
