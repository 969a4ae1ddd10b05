import type { Changes } from '../../../domain/project/changes'
import { setDocument } from '../../../domain/project/choices'
import type { DocumentSettings as Settings } from '../../../domain/project/project'
import { useSession } from '../../../state/session'
import type { Subject } from '../../../text/document/subject'
import { wordsOfDocumentSettings as words } from '../../../text/documentSettings'
import { AnswersChoice } from './AnswersChoice'
import { ChapterChoice } from './ChapterChoice'
import { HeadingChoice } from './HeadingChoice'
import './settings.css'

/** How the documents of this organisation are made: kept with the project, as every other choice. */
export function DocumentSettings({ subject }: { subject: Subject }) {
  const decide = useSession((session) => session.decide)
  const settings = subject.project.choices.document
  const choose = (changes: Changes<Settings>) => decide((choices) => setDocument(choices, changes))
  return (
    <div className="stack near">
      <fieldset className="document-choices stack near">
        <legend>{words.included}</legend>
        <ChapterChoice subject={subject} onChoose={choose} />
        <AnswersChoice settings={settings} onChoose={choose} />
      </fieldset>
      <HeadingChoice settings={settings} organisation={subject.project.organisation.trim()} onChoose={choose} />
      <p className="hint">{words.kept}</p>
    </div>
  )
}
