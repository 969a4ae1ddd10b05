import drawLayout from '@react-pdf/render'
import { bytesOf, openDrawing, type Properties } from './drawing'
import type { LayoutNode } from './layoutNode'
import { placeDestinations, tagLinks } from './links'
import { contentMarker } from './markContent'
import { openStructureTree } from './structureTree'
import { watchDrawing, watchPages } from './watchDrawing'

/**
 * Draws a placed document as tagged PDF (PDF/UA-1 and PDF/A-2a). react-pdf 4.9 does not tag; its drawing is only
 * observed here, never changed, and the versions of its packages are pinned. tests/support/pdfChecker.ts is the alarm.
 */
export async function drawTagged(layout: LayoutNode, properties: Properties): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = openDrawing(properties)
  const bytes = bytesOf(drawing)
  const tree = openStructureTree(drawing)
  const marker = contentMarker(drawing, tree)
  watchDrawing(layout, marker)
  watchPages(drawing, layout, marker)
  tagLinks(drawing, tree, marker)
  placeDestinations(drawing)
  const end = drawing.end.bind(drawing)
  drawing.end = () => {
    tree.end()
    end()
  }
  drawLayout(...([drawing, layout] as unknown as Parameters<typeof drawLayout>))
  return bytes
}
