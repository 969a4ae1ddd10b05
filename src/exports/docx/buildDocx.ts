import { Document, Packer, PrettifyType } from 'docx'
import type { Block, PlanDocument } from '../../domain/document/planDocument'
import { docxTexts } from '../../text/docx'
import { pdfTexts } from '../../text/pdf'
import { withWritableTexts } from '../writableText'
import { captionNumbers } from './captions'
import { numberingXml } from './numbering'
import { chapterParts } from './pages/chapter'
import { contents } from './pages/contents'
import { cover } from './pages/cover'
import { frame } from './pages/frame'
import { page } from './sizes'
import { stylesXml } from './styles/stylesXml'
import { twips } from './styles/styleXml'

/** The plan as a Word file that people edit: styles, fields and real tables; only the bars are pictures. */
export async function buildDocx(document: PlanDocument): Promise<Uint8Array<ArrayBuffer>> {
  const written = withWritableTexts(document)
  const file = wordDocument(written)
  const bytes = await Packer.pack(file, 'uint8array', PrettifyType.NONE, [
    { path: 'word/numbering.xml', data: numberingXml },
  ])
  return bytes as Uint8Array<ArrayBuffer>
}

function wordDocument(document: PlanDocument): Document {
  const captions = captionNumbers(document)
  const timelines = document.chapters.flatMap(({ blocks }) => blocks).filter(isTimeline)
  return new Document({
    title: `${document.title} · ${document.organisation}`,
    subject: pdfTexts.subject,
    creator: document.organisation,
    lastModifiedBy: pdfTexts.product,
    keywords: docxTexts.keywords,
    features: { updateFields: true },
    externalStyles: stylesXml(timelines),
    sections: [
      {
        ...frame(document),
        properties: {
          page: {
            size: { width: twips(page.width), height: twips(page.height) },
            margin: {
              top: twips(page.top),
              bottom: twips(page.bottom),
              left: twips(page.side),
              right: twips(page.side),
              header: twips(page.header),
              footer: twips(page.footer),
            },
          },
        },
        children: [
          ...cover(document),
          ...(document.brief ? [] : contents(document)),
          ...document.chapters.flatMap((chapter) => chapterParts(chapter, captions, timelines)),
        ],
      },
    ],
  })
}

const isTimeline = (block: Block): block is Extract<Block, { type: 'gantt' }> => block.type === 'gantt'
