import { ImageRun } from 'docx'
import type { Logo } from '../../domain/document/planDocument'
import type { Figure } from '../figures/figure'
import { logoSize } from '../figures/logoSize'
import { png } from '../figures/png'

/** Word counts pixels at 96 to the inch. */
const pixels = (points: number): number => (points * 96) / 72

/** A drawing in the line, with what it shows said in words. */
export function picture(figure: Figure, shows: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: png(figure),
    transformation: { width: pixels(figure.width), height: pixels(figure.height) },
    altText: { name: shows.slice(0, 60), description: shows },
  })
}

export function logoPicture(logo: Logo): ImageRun {
  const { width, height } = logoSize(logo)
  return new ImageRun({
    type: 'png',
    data: Uint8Array.from(atob(logo.png), (letter) => letter.charCodeAt(0)),
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: logo.alt.slice(0, 60), description: logo.alt },
  })
}
