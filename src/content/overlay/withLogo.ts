import { parseDocument } from 'yaml'
import type { Overlay } from '../../domain/overlay/overlay'

/** The consultant's file with another logo, or with none; all that was written by hand stays as it was. */
export function withLogo(text: string, logo: Overlay['logo'] | null): string {
  const document = parseDocument(text)
  if (logo) document.set('logo', logo)
  else document.delete('logo')
  return document.toString({ lineWidth: 0 })
}
