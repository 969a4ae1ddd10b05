import type { Chapter } from '../../../domain/document/planDocument'
import type { Plan } from '../../../domain/plan/plan'
import type { Changes } from '../../../domain/project/changes'
import type { DocumentSettings } from '../../../domain/project/project'
import type { Subject } from '../../../text/document/subject'
import { chaptersToChoose } from '../../../text/document/writeDocument'
import { lossesOf, wordsOfDocumentSettings as words } from '../../../text/documentSettings'
import { chapterHeading } from '../../../text/docx'
import { Icon } from '../../components/Icon'

interface ChapterChoiceProps {
  subject: Subject
  onChoose: (changes: Changes<DocumentSettings>) => void
}

/** Chapters and appendices by number and title. What is left out and matters is said, also with the list closed. */
export function ChapterChoice({ subject, onChoose }: ChapterChoiceProps) {
  const chapters = chaptersOf(subject)
  const { without } = subject.project.choices.document
  const isIn = (id: string) => !without.includes(id)
  const chosen = chapters.filter(({ id }) => isIn(id)).length
  const missed = chapters.filter((chapter) => !isIn(chapter.id) && lossesOf(chapter).length > 0)
  const choose = (id: string, wanted: boolean) =>
    onChoose({ without: wanted ? without.filter((other) => other !== id) : [...without, id] })
  return (
    <>
      <details>
        <summary>{words.chapters(chosen, chapters.length)}</summary>
        <div className="disclosed stack near">
          <p className="hint">{words.chaptersHint}</p>
          <ul className="chapter-choice plainlist">
            {chapters.map((chapter) => (
              <li key={chapter.id}>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={isIn(chapter.id)}
                    onChange={({ target }) => choose(chapter.id, target.checked)}
                  />
                  <span>{chapterHeading(chapter)}</span>
                </label>
              </li>
            ))}
          </ul>
          {chosen < chapters.length && (
            <button type="button" className="linklike" onClick={() => onChoose({ without: [] })}>
              {words.includeAll}
            </button>
          )}
        </div>
      </details>
      <div aria-live="polite">
        {missed.map((chapter) => (
          <p key={chapter.id} className="remark">
            <Icon name="warning" />
            <span>{words.leftOut(chapterHeading(chapter), lossesOf(chapter))}</span>
          </p>
        ))}
      </div>
    </>
  )
}

/**
 * What there is to choose from depends on the plan, and the names of appendices on whether the answers are one: a letter
 * typed in the header does not write it again.
 */
const known = new WeakMap<Plan, { answers: boolean; chapters: readonly Chapter[] }>()

function chaptersOf(subject: Subject): readonly Chapter[] {
  const { answers } = subject.options
  const before = known.get(subject.plan)
  if (before?.answers === answers) return before.chapters
  const chapters = chaptersToChoose(subject)
  known.set(subject.plan, { answers, chapters })
  return chapters
}
