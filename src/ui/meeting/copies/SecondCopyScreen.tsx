import { useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { questionnaire } from '../../../content/questionnaire'
import { compareCopies } from '../../../domain/meeting/differences'
import { meetingNow } from '../../../domain/meeting/meetingNow'
import type { Project } from '../../../domain/project/project'
import type { Answers } from '../../../domain/questionnaire/answer'
import { readAnswers } from '../../../domain/questionnaire/readAnswers'
import { wordsOfSecondCopy as words } from '../../../text/secondCopy'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { readFile } from '../../portfolio/readFile'
import { meetingPath } from '../../wizard/journeyPath'
import { DifferenceCard } from './DifferenceCard'
import './copies.css'

/** Two copies of the same organisation: where they are apart, the room decides. The other file lives only here. */
export function SecondCopyScreen({ project }: { project: Project }) {
  const input = useRef<HTMLInputElement>(null)
  const [theirs, setTheirs] = useState<Answers>()
  const [problem, setProblem] = useState<string>()
  /** As the answers were when the file was opened: a row does not go away while somebody decides on it. */
  const [ours, setOurs] = useState(project.answers)
  const compared = useMemo(
    () => theirs && compareCopies(readAnswers(questionnaire, ours, project.track), theirs),
    [theirs, ours, project.track],
  )
  const now = meetingNow(project.meetings)
  const take = async (file: File) => {
    const read = await readFile(file)
    setTheirs(read.kind === 'project' ? read.project.answers : undefined)
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
              <button
                type="button"
                className={compared ? 'button quiet' : 'button'}
                onClick={() => input.current?.click()}
              >
                {compared ? words.another : words.open}
              </button>
            </div>
            <input
              ref={input}
              type="file"
              hidden
              accept=".json,application/json"
              aria-label={words.open}
              onChange={async ({ target }) => {
                const file = target.files?.[0]
                target.value = ''
                if (file) await take(file)
              }}
            />
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

function problemOf(kind: 'project' | 'protected' | 'portfolio' | 'refused'): string | undefined {
  switch (kind) {
    case 'project':
      return undefined
    case 'protected':
      return words.protectedFile
    case 'portfolio':
      return words.severalFile
    case 'refused':
      return words.unreadable
  }
}
