import type { DocumentSettings } from '../../src/domain/project/project'
import { box } from '../../src/exports/figures/figure'
import { png } from '../../src/exports/figures/png'

/** A logo as the screen would have drawn it: a blue card with a lighter one in it. */
export function aLogo(alt = 'Logo di Meccanica Tresaldi'): NonNullable<DocumentSettings['logo']> {
  const [width, height] = [75, 30]
  const card = [box(0, 0, width, height, '#0F4C81'), box(5, 5, 20, 20, '#FFFFDC')]
  return {
    png: btoa(String.fromCharCode(...png({ width, height, shapes: card }))),
    width: width * 4,
    height: height * 4,
    alt,
  }
}
