import { Link } from 'wouter'
import { questionnaire } from '../../../content/questionnaire'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { nextText, wordsOfList } from '../../../text/taskList'
import { nextSection, pagePath, placeOf, resultsPath, startOf } from '../journeyPath'

interface NextSectionProps {
  project: string
  reading: Reading
  progress: readonly SectionProgress[]
}

/** The one filled command of the screen: go on from where it was left. */
export function NextSection({ project, reading, progress }: NextSectionProps) {
  const next = nextSection(progress)
  const start = next && startOf(reading, next)
  if (!next || !start) {
    return (
      <div className="panel stack near">
        <h2>{wordsOfList.allDone}</h2>
        <p>{wordsOfList.allDoneHint}</p>
        <Link className="button" href={resultsPath(project)}>
          {wordsOfList.toResults}
        </Link>
      </div>
    )
  }
  const { section, missing } = next
  const title =
    section.group === 'areas' ? `${placeOf(questionnaire, section).number}. ${section.title}` : section.title
  const nothingYet = progress.every(({ state }) => state === 'toDo' || state === 'notAsked')
  return (
    <div className="panel stack near">
      <h2>{wordsOfList.next}</h2>
      <p>{nextText(title, missing.length)}</p>
      <Link className="button" href={pagePath(project, section.id, start.id)}>
        {nothingYet ? wordsOfList.start : wordsOfList.continue}
      </Link>
    </div>
  )
}
