import { describe, expect, it } from 'vitest'
import { fitted } from '../../../../src/ui/document/settings/drawLogo'
import { safeSvg, svgOfSize } from '../../../../src/ui/document/settings/safeSvg'

const svg = (inside: string, attributes = 'viewBox="0 0 200 50"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

describe('an SVG chosen as a logo', () => {
  it.each([
    ['shapes', '<path d="M0 0h200v50z" fill="#0F4C81"/>'],
    ['what it takes from itself', '<defs><g id="a"/></defs><use xlink:href="#a"/><rect fill="url(#a)"/>'],
    ['a picture carried in it', '<image href="data:image/png;base64,AAAA"/>'],
    ['who made it', '<metadata><x about="https://example.com"/></metadata>'],
  ])('may hold %s', (_, inside) => {
    expect(safeSvg(svg(inside))).toEqual({ width: 200, height: 50 })
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['something to do when it is seen', '<rect onload="alert(1)"/>'],
    ['a page inside', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'],
    ['a picture from elsewhere', '<image xlink:href="https://example.com/spia.png"/>'],
    ['a font from elsewhere', '<style>@import "https://example.com/a.css"</style>'],
    ['a colour from elsewhere', '<rect fill="url(https://example.com/a.svg#b)"/>'],
    ['a link that runs', '<a href="javascript:alert(1)"><rect/></a>'],
    ['a drawing inside, which could hold anything', '<image href="data:image/svg+xml;base64,AAAA"/>'],
  ])('may not hold %s', (_, inside) => {
    expect(safeSvg(svg(inside))).toBe('unsafe')
  })

  it.each([
    ['words that stand for others', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'unsafe'],
    ['a sheet of styles', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'unsafe'],
    ['half of itself', svg('<rect').slice(0, -8), 'unreadable'],
    ['no size', svg('', ''), 'unreadable'],
  ])('with %s is not taken', (_, text, problem) => {
    expect(safeSvg(text)).toBe(problem)
  })

  it('is drawn at the size it is printed at, whole', () => {
    const drawn = svgOfSize(svg('', 'width="20mm" height="5mm"'), { width: 20, height: 5 }, { width: 600, height: 150 })
    expect(drawn).toContain('viewBox="0 0 20 5"')
    expect(drawn).toMatch(/width="600"[^>]* height="150"/)
  })
})

it.each([
  [{ width: 1200, height: 1200 }, 1, { width: 240, height: 240 }],
  [{ width: 6000, height: 600 }, 1, { width: 600, height: 60 }],
  [{ width: 30, height: 12 }, 1, { width: 30, height: 12 }],
  [{ width: 30, height: 12 }, Number.POSITIVE_INFINITY, { width: 600, height: 240 }],
  [{ width: 9000, height: 3 }, 1, { width: 600, height: 1 }],
])('%j fits in the cover', (size, mostTimes, expected) => {
  expect(fitted(size, mostTimes)).toEqual(expected)
})
