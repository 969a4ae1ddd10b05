import type { Tone } from '../../../domain/document/planDocument'

/** A paragraph in the voice of the document. */
export function PaperText({ tone, text }: { tone: Tone; text: string }) {
  return <p className={`tone-${tone}`}>{text}</p>
}
