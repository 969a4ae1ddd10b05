import pdfMake from 'pdfmake/build/pdfmake'
import type { PlanDocument } from '../../../../src/domain/document/planDocument'
import { definitionOf } from './definitionOf'

/** The files the app embeds, and no other. */
const fonts = {
  'sans.ttf': new URL('../../../../src/exports/pdf/fonts/ConciliazioneSans-Regular.ttf', import.meta.url),
  'sans-bold.ttf': new URL('../../../../src/exports/pdf/fonts/ConciliazioneSans-Semibold.ttf', import.meta.url),
  'serif.ttf': new URL('../../../../src/exports/pdf/fonts/ConciliazioneSerif-Regular.ttf', import.meta.url),
  'serif-bold.ttf': new URL('../../../../src/exports/pdf/fonts/ConciliazioneSerif-Semibold.ttf', import.meta.url),
  'serif-italic.ttf': new URL('../../../../src/exports/pdf/fonts/ConciliazioneSerif-Italic.ttf', import.meta.url),
}

addEventListener('message', async ({ data }: MessageEvent<PlanDocument>) => {
  await Promise.all(
    Object.entries(fonts).map(async ([name, url]) => {
      pdfMake.virtualfs.writeFileSync(name, new Uint8Array(await (await fetch(url)).arrayBuffer()))
    }),
  )
  pdfMake.setFonts({
    Sans: { normal: 'sans.ttf', bold: 'sans-bold.ttf', italics: 'sans.ttf', bolditalics: 'sans-bold.ttf' },
    Serif: {
      normal: 'serif.ttf',
      bold: 'serif-bold.ttf',
      italics: 'serif-italic.ttf',
      bolditalics: 'serif-bold.ttf',
    },
  })
  const bytes = await pdfMake.createPdf(definitionOf(data)).getBuffer()
  postMessage(new Uint8Array(bytes))
})
