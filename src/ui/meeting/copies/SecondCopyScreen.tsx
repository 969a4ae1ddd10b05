import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { compareCopies } from '../../../domain/meeting/differences'
import { meetingNow } from '../../../domain/meeting/meetingNow'
import type { Project } from '../../../domain/project/project'
import { readAnswers } from '../../../domain/questionnaire/readAnswers'
import { wordsOfSecondCopy as words } from '../../../text/secondCopy'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { useQuestionnaire } from '../../content/useQuestionnaire'
import { ChooseFile, type FileOpened } from '../../portfolio/ChooseFile'
import { meetingPath } from '../../wizard/journeyPath'
import { DifferenceCard } from './DifferenceCard'
import './copies.css'

/** Two copies of the same organisation: where they are apart, the room decides. The other file lives only here. */
export function SecondCopyScreen({ project }: { project: Project }) {
  const questionnaire = useQuestionnaire()
  const [theirs, setTheirs] = useState<Project>()
  const [problem, setProblem] = useState<string>()
  /** As the answers were when the file was opened: a row does not go away while somebody decides on it. */
  const [ours, setOurs] = useState(project.answers)
  const compared = useMemo(
    () =>
      theirs &&
      compareCopies(
        readAnswers(questionnaire, ours, project.track),
        readAnswers(questionnaire, theirs.answers, theirs.track),
      ),
    [questionnaire, theirs, ours, project.track],
  )
  const now = meetingNow(project.meetings)
  const take = (_: File, read: FileOpened) => {
    setTheirs(read.kind === 'project' ? read.project : undefined)
    setOurs(project.answers)
    setProblem(problemOf(read.kind))
  }
  const settled = now?.[1].decisions ?? {}
  const open = compared?.differences.filter(({ question }) => !settled[question]?.other) ?? []
  return (
    <Screen title={words.title} back={{ to: meetingPath(project.id), label: words.back }} lead={words.lead}>
      <div className="stack apart">
        {now ? (
          <div className="stack near">
            <p className="muted">{words.notKept}</p>
            <div>
              <ChooseFile label={compared ? words.another : words.open} filled={!compared} onOpened={take} />
            </div>
            <div role="alert">
              {problem && (
                <p className="remark">
                  <Icon name="warning" />
                  <span>{problem}</span>
                </p>
              )}
            </div>
          </div>
        ) : (
          <p>
            {words.noMeeting} <Link href={meetingPath(project.id)}>{words.toMeeting}</Link>
          </p>
        )}
        {now && compared && (
          <section className="stack">
            <p role="status">
              {words.compared(compared.both, compared.same, compared.differences.length)}{' '}
              {compared.differences.length > 0 && words.left(open.length)}
            </p>
            {compared.onlyTheirs > 0 && <p className="muted">{words.onlyTheirs(compared.onlyTheirs)}</p>}
            {compared.differences.map((difference) => (
              <DifferenceCard
                key={difference.question}
                id={now[0]}
                meeting={now[1]}
                project={project}
                difference={difference}
              />
            ))}
          </section>
        )}
      </div>
    </Screen>
  )
}

function problemOf(kind: FileOpened['kind']): string | undefined {
  switch (kind) {
    case 'project':
      return undefined
    case 'portfolio':
      return words.severalFile
    case 'refused':
      return words.unreadable
  }
}
