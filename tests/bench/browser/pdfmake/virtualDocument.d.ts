declare module 'virtual:plan-document' {
  import type { PlanDocument } from '../../../../src/domain/document/planDocument'

  const document: PlanDocument
  export default document
}

/** What is used of it; it brings no types. */
declare module 'pdfmake/build/pdfmake' {
  interface PdfMake {
    virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void }
    setFonts(fonts: Record<string, Record<string, string>>): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array<ArrayBuffer>> }
  }
  const pdfMake: PdfMake
  export default pdfMake
}
