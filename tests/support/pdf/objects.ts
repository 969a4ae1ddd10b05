import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** Short ways into the objects of a PDF; each answers undefined where there is nothing of that kind. */

export function resolved(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFRef ? context.lookup(object) : object
}

export function entry(context: PDFContext, dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
  const found = resolved(context, dictionary)
  return found instanceof PDFDict ? resolved(context, found.get(PDFName.of(key))) : undefined
}

/** As written: a reference stays one, to be compared with others. */
export function rawEntry(dictionary: PDFObject | undefined, key: string): PDFObject | undefined {
  return dictionary instanceof PDFDict ? dictionary.get(PDFName.of(key)) : undefined
}

export function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
}

/** "/Figure" is "Figure"; true and numbers as they print. */
export function nameOf(object: PDFObject | undefined): string | undefined {
  return object === undefined ? undefined : `${object}`.replace(/^\//, '')
}

export function numberOf(object: PDFObject | undefined): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** One thing or a list of them, always as a list. */
export function listOf(context: PDFContext, object: PDFObject | undefined): PDFObject[] {
  const found = resolved(context, object)
  if (found === undefined || object === undefined) return []
  return found instanceof PDFArray ? found.asArray() : [object]
}

export const sameReference = (one: PDFObject | undefined, other: PDFObject | undefined): boolean =>
  one !== undefined && `${one}` === `${other}`
