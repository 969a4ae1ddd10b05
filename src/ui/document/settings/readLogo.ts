import { drawLogo, fitted, type Picture } from './drawLogo'
import { declaredSize, kindOf, type LogoProblem, mostBytes, sizeProblem } from './logoFile'
import { safeSvg, svgOfSize } from './safeSvg'

export type ReadLogo = { status: 'read'; picture: Picture } | { status: 'refused'; problem: LogoProblem }

/**
 * A file chosen as a logo, looked into and drawn again: what is kept is our PNG, and nothing else that was in the file
 * (places, dates, programs, scripts).
 */
export async function readLogo(file: Blob): Promise<ReadLogo> {
  const result = await pictureOf(file)
  return typeof result === 'string' ? { status: 'refused', problem: result } : { status: 'read', picture: result }
}

async function pictureOf(file: Blob): Promise<Picture | LogoProblem> {
  if (file.size === 0) return 'empty'
  if (file.size > mostBytes) return 'heavy'
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOf(bytes)
  if (!kind) return 'unknownKind'
  if (kind === 'svg') return drawingOf(new TextDecoder().decode(bytes))
  const size = declaredSize(kind, bytes)
  if (!size) return 'unreadable'
  return sizeProblem(size) ?? drawLogo(new Blob([bytes], { type: `image/${kind}` }))
}

/** A drawing has no pixels of its own: it is drawn as large as it fits. */
async function drawingOf(text: string): Promise<Picture | LogoProblem> {
  const drawing = safeSvg(text)
  if (typeof drawing === 'string') return drawing
  const svg = svgOfSize(text, drawing, fitted(drawing, Number.POSITIVE_INFINITY))
  return drawLogo(new Blob([svg], { type: 'image/svg+xml' }))
}
