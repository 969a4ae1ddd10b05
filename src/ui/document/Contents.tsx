import type { Chapter } from '../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../text/documentPage'
import { chapterTitleId } from './PaperChapter'

/** The addresses of this application begin with #, so a jump inside the page is a command, not an address. */
export function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  return (
    <nav className="paper" aria-labelledby="indice">
      <h3 id="indice">{words.contents}</h3>
      <ol className="contents plainlist">
        {chapters.map(({ id, number, title }) => (
          <li key={id}>
            <span className="muted">{number}</span>
            <button type="button" className="linklike" data-reads onClick={() => goTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function goTo(chapter: string): void {
  const title = document.getElementById(chapterTitleId(chapter))
  title?.scrollIntoView()
  title?.focus({ preventScroll: true })
}
