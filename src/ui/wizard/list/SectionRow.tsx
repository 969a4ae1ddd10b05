import { Link } from 'wouter'
import { questionnaire } from '../../../content/questionnaire'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { missingText, toVerifyText, wordsOfList } from '../../../text/taskList'
import { UnknownChip } from '../../components/UnknownChip'
import { pagePath, placeOf, startOf } from '../journeyPath'

interface SectionRowProps {
  project: string
  reading: Reading
  progress: SectionProgress
}

/** One section: name and what is missing on the left, state on the right. What is complete is plain text. */
export function SectionRow({ project, reading, progress }: SectionRowProps) {
  const { section, asked, missing, toVerify, state } = progress
  const start = startOf(reading, progress)
  const numbered = section.group === 'areas'
  return (
    <li className={numbered ? 'numbered' : undefined}>
      <span>
        {numbered && <span className="number">{placeOf(questionnaire, section).number}</span>}
        {start ? (
          <Link href={pagePath(project, section.id, start.id)}>{section.title}</Link>
        ) : (
          <span>{section.title}</span>
        )}
        <span className="hint">{hintOf(progress, reading, missing.length, asked.length)}</span>
      </span>
      <span className="state">
        <State state={state} optional={section.optional === true} />
        {toVerify.length > 0 && <UnknownChip>{toVerifyText(toVerify.length)}</UnknownChip>}
      </span>
    </li>
  )
}

function State({ state, optional }: { state: SectionProgress['state']; optional: boolean }) {
  if (optional && state === 'toDo') return <span>{wordsOfList.optional}</span>
  const words = wordsOfList.states[state]
  return state === 'toDo' || state === 'started' ? <span className="chip todo">{words}</span> : <span>{words}</span>
}

function hintOf({ section, state }: SectionProgress, reading: Reading, missing: number, asked: number): string {
  switch (state) {
    case 'complete':
      return section.summary
    case 'started':
      return missingText(missing, asked, true)
    case 'toDo':
      return `${missingText(missing, asked, false)} · ${section.summary}`
    case 'notAsked': {
      const onlyFull = section.pages.some(({ questions }) => questions.some((id) => reading.applies.get(id) !== false))
      return onlyFull ? wordsOfList.onlyFullHint : wordsOfList.notAskedHint
    }
  }
}
