import { describe, expect, it } from 'vitest'
import { declaredSize, kindOf, sizeProblem } from '../../../../src/ui/document/settings/logoFile'
import { aLogo } from '../../../support/aLogo'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const png = bytes(atob(aLogo().png))
/** The beginning of a JPEG 300 by 120: a note, then the frame. */
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 17, 8, 0, 120, 1, 44, 3, 0, 0, 0)

describe('a file chosen as a logo', () => {
  it.each([
    ['a PNG', png, 'png'],
    ['a JPEG', jpeg, 'jpeg'],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['an SVG with a preamble', bytes('\n<?xml version="1.0"?>\n<!-- x -->\n<svg:svg/>'), 'svg'],
    ['a page', bytes('<!DOCTYPE html><html><body><p>x</p></body></html>'), undefined],
    ['a GIF', bytes('GIF89a..'), undefined],
    ['a program', bytes('MZ\x90\x00'), undefined],
    ['a PNG cut at its name', png.slice(0, 6), undefined],
    ['nothing', new Uint8Array(), undefined],
  ])('%s is known by what is inside', (_, file, kind) => {
    expect(kindOf(file)).toBe(kind)
  })

  it('says how large it is before anything draws it', () => {
    expect(declaredSize('png', png)).toEqual({ width: 300, height: 120 })
    expect(declaredSize('jpeg', jpeg)).toEqual({ width: 300, height: 120 })
    expect(declaredSize('jpeg', jpeg.slice(0, 12))).toBeUndefined()
    expect(declaredSize('png', png.slice(0, 20))).toBeUndefined()
  })

  it.each([
    [{ width: 600, height: 240 }, undefined],
    [{ width: 10, height: 12 }, 'small'],
    [{ width: 100, height: 0 }, 'small'],
    [{ width: 20_000, height: 2 }, 'large'],
  ])('%j', (size, problem) => {
    expect(sizeProblem(size)).toBe(problem)
  })
})
