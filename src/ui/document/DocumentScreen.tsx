import { useDeferredValue, useMemo } from 'react'
import type { Project } from '../../domain/project/project'
import { writeDocument } from '../../text/document/writeDocument'
import { wordsOfDocumentPage as words } from '../../text/documentPage'
import { Screen } from '../components/Screen'
import { usePlan } from '../plan/usePlan'
import { planPath } from '../wizard/journeyPath'
import { DownloadPanel } from './DownloadPanel'
import { OtherFormats } from './OtherFormats'
import { Paper } from './Paper'
import { DocumentSettings } from './settings/DocumentSettings'
import './document.css'

/** The document before it is downloaded: the same words and numbers, on the screen. */
export function DocumentScreen({ project }: { project: Project }) {
  const subject = usePlan(project)
  const { content, evaluation, plan } = subject
  const document = useMemo(
    () => writeDocument(content, project, evaluation, plan, project.choices.document),
    [content, project, evaluation, plan],
  )
  /** Some thirty pages of text: drawn in small slices after the screen is there, so that nothing waits for it. */
  const preview = useDeferredValue(document, null)
  return (
    <Screen title={words.title} back={{ to: planPath(project.id), label: words.backToPlan }} lead={words.lead}>
      <div className="stack apart">
        <div className="document-commands">
          <DocumentSettings subject={subject} />
          <DownloadPanel document={document} />
        </div>
        <OtherFormats subject={subject} document={document} />
        <section aria-labelledby="anteprima" className="stack near">
          <h2 id="anteprima">{words.preview}</h2>
          {preview ? <Paper document={preview} /> : <p>{words.previewLoading}</p>}
        </section>
      </div>
    </Screen>
  )
}
