import type { LogoProblem, Size } from './logoFile'

/** Elements that run, or hold what is not a drawing. */
const refusedElements = [
  'script',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
  'handler',
  'listener',
]
/** Inside the drawing itself, or a picture carried in it. */
const within = /^(#|data:image\/(png|jpeg);)/i
const outside = /@import|url\(\s*['"]?(?!#|data:image\/(png|jpeg);)/i

/**
 * The size of a drawing that holds nothing but itself. It is then drawn through an image, where browsers neither run nor fetch
 * anything: this is the first of two doors, and the one that can say what is wrong.
 */
export function safeSvg(text: string): Size | LogoProblem {
  if (/<!ENTITY|<\?xml-stylesheet/i.test(text)) return 'unsafe'
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
  const root = drawing.documentElement
  if (root.localName !== 'svg' || drawing.getElementsByTagName('parsererror').length > 0) return 'unreadable'
  if ([root, ...root.getElementsByTagName('*')].some(isUnsafe)) return 'unsafe'
  return sizeOf(root) ?? 'unreadable'
}

function isUnsafe(element: Element): boolean {
  const name = element.localName.toLowerCase()
  if (refusedElements.includes(name)) return true
  if (name === 'style' && outside.test(element.textContent ?? '')) return true
  return [...element.attributes].some(({ localName, value }) => {
    const attribute = localName.toLowerCase()
    if (attribute.startsWith('on')) return true
    return attribute === 'href' || attribute === 'src' ? !within.test(value.trim()) : outside.test(value)
  })
}

/** Its own measures, or the proportions of its view. */
function sizeOf(root: Element): Size | undefined {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const side = (name: string, place: number) => {
    const own = root.getAttribute(name) ?? ''
    return own !== '' && !own.endsWith('%') ? Number.parseFloat(own) : (box[place] ?? Number.NaN)
  }
  const [width, height] = [side('width', 2), side('height', 3)]
  return width > 0 && height > 0 ? { width, height } : undefined
}

/** The same drawing at this size: it is drawn as sharp as it is printed. */
export function svgOfSize(text: string, from: Size, to: Size): string {
  const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
  const root = drawing.documentElement
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${from.width} ${from.height}`)
  root.setAttribute('width', `${to.width}`)
  root.setAttribute('height', `${to.height}`)
  return new XMLSerializer().serializeToString(drawing)
}
