import { Link } from 'wouter'
import type { Project } from '../../domain/project/project'
import type { Subject } from '../../text/document/subject'
import { dayText } from '../../text/format'
import { wordsOfResults as words } from '../../text/results'
import { resultsLead } from '../../text/resultsLead'
import { Screen } from '../components/Screen'
import { UnknownChip } from '../components/UnknownChip'
import { usePlan } from '../plan/usePlan'
import { listPath, planPath, toVerifyPath } from '../wizard/journeyPath'
import { AreasFigure } from './AreasFigure'
import { Existing } from './Existing'
import { Notices } from './Notices'
import { ProfileRemarks } from './ProfileRemarks'
import { practicesOf } from './practices'
import { Strengths } from './Strengths'
import { VerifyFirst } from './VerifyFirst'
import './results.css'

/** Where the organisation stands, and why: no single grade, and everything from the first answer on. */
export function ResultsScreen({ project }: { project: Project }) {
  return <Results subject={usePlan(project)} />
}

export function Results({ subject }: { subject: Subject }) {
  const { content, project, evaluation, plan } = subject
  const practices = practicesOf(subject)
  const toVerify = evaluation.toVerify.length
  const inProfile = evaluation.toVerify.filter(({ width }) => width === 0).length
  return (
    <Screen
      title={words.title}
      back={{ to: listPath(project.id), label: words.backToSections }}
      lead={resultsLead(content, evaluation)}
    >
      <div className="stack apart">
        <div className="row">
          <span>{words.answersKnown(evaluation.known, evaluation.applicable)}</span>
          {toVerify > 0 && (
            <Link className="chip-link" href={toVerifyPath(project.id)}>
              <UnknownChip>{words.toVerifyChip(toVerify, inProfile)}</UnknownChip>
            </Link>
          )}
          <span className="muted">{words.notACertification(dayText(plan.preparedOn))}</span>
        </div>
        <AreasFigure subject={subject} />
        <ProfileRemarks gates={evaluation.gates} />
        <VerifyFirst subject={subject} />
        <div className="results-pair">
          <Strengths subject={subject} practices={practices} />
          <Existing subject={subject} practices={practices} />
        </div>
        <Notices subject={subject} />
        <div>
          <Link className="button" href={planPath(project.id)}>
            {words.goToPlan}
          </Link>
        </div>
      </div>
    </Screen>
  )
}
