import type { Chapter, PlanDocument } from '../../domain/document/planDocument'
import { PaperBlock } from './PaperBlock'

export const chapterTitleId = (chapter: string): string => `titolo-${chapter}`

interface PaperChapterProps {
  document: PlanDocument
  chapter: Chapter
}

/** One chapter as a sheet, with the line that is at the foot of every page. */
export function PaperChapter({ document, chapter }: PaperChapterProps) {
  const titleId = chapterTitleId(chapter.id)
  return (
    <section className="paper chapter" aria-labelledby={titleId}>
      <header>
        {chapter.kicker && <p className="kicker">{chapter.kicker}</p>}
        <h3 id={titleId} tabIndex={-1}>
          {chapter.title}
        </h3>
      </header>
      {chapter.blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other identity, and are replaced all together
        <PaperBlock key={place} block={block} />
      ))}
      <footer className="small muted" aria-hidden="true">
        <span>{document.organisation}</span>
        {document.exampleLine && <span>{document.exampleLine}</span>}
        <span>{document.draftLine}</span>
      </footer>
    </section>
  )
}
