import { readFileSync } from 'node:fs'
import { type ReadOverlay, readOverlay } from '../../src/content/overlay/readOverlay'
import type { Overlay } from '../../src/domain/overlay/overlay'
import { content } from './realContent'

/** The file a consultant begins from, as it is downloaded. */
export const overlayText = readFileSync('questionnaires/aggiunte/esempio.yaml', 'utf8')

export const readAdditions = (text: string): ReadOverlay => readOverlay('aggiunte.yaml', text, content, '2026-11-22')

export const theOverlay: Overlay = additionsOf(overlayText)

export function additionsOf(text: string): Overlay {
  const result = readAdditions(text)
  if (result.status !== 'read') throw new Error(JSON.stringify(result, null, 1))
  return result.overlay
}
