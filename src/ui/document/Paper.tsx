import { memo } from 'react'
import type { PlanDocument } from '../../domain/document/planDocument'
import { Contents } from './Contents'
import { PaperChapter } from './PaperChapter'
import { PaperCover } from './PaperCover'
import './paper.css'

/** The whole document on the screen: the blocks the PDF is made of, in the order of the pages. */
export const Paper = memo(function Paper({ document }: { document: PlanDocument }) {
  return (
    <div className="papers">
      <PaperCover document={document} />
      <Contents chapters={document.chapters} />
      {document.chapters.map((chapter) => (
        <PaperChapter key={chapter.id} document={document} chapter={chapter} />
      ))}
    </div>
  )
})
