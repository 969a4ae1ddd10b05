import type { FileChild } from 'docx'
import type { PlanDocument } from '../../../domain/document/planDocument'
import { docxTexts } from '../../../text/docx'
import { percentText } from '../../../text/format'
import { pdfTexts } from '../../../text/pdf'
import { knownBand } from '../../figures/knownBand'
import { signatures } from '../blocks/signatures'
import { grid } from '../grid'
import { logoPicture, picture } from '../picture'
import { pageWidth } from '../sizes'
import { cellParagraphs, paragraph, run, tab } from '../text'
import { contents } from './contents'

/** Who, what, until when; and who has to sign. Brief documents have their table of contents here. */
export function cover(document: PlanDocument): FileChild[] {
  const { title, organisation, period, draftStatement, cover: facts, brief } = document
  return [
    paragraph('Picture', [
      picture(knownBand(facts.known, pageWidth, 9), docxTexts.knownBand(percentText(facts.known))),
    ]),
    paragraph(facts.logo ? 'CoverLineOverLogo' : 'CoverLine', [
      run(pdfTexts.product, 'Strong'),
      tab(),
      run(facts.date),
    ]),
    ...(facts.logo ? [paragraph('CoverLogo', [logoPicture(facts.logo)])] : []),
    paragraph('CoverOrganisation', [run(organisation)]),
    paragraph('Title', [run(title)]),
    ...(facts.consultant === undefined
      ? [paragraph('Subtitle', [run(period)])]
      : [paragraph('SubtitleOverConsultant', [run(period)]), paragraph('CoverConsultant', [run(facts.consultant)])]),
    ...grid({
      style: 'CoverTable',
      widths: [1, 3.6],
      rows: facts.rows.map(({ label, value }) => [
        [paragraph('TableText', [run(label, 'Muted')])],
        cellParagraphs(value, 'TableText'),
      ]),
    }),
    ...(brief ? contents(document) : []),
    ...signatures(facts.signatures),
    paragraph('Small', [run(draftStatement)]),
  ]
}
