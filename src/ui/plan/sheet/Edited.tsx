import type { ReactNode } from 'react'
import { quoted } from '../../../text/format'
import { wordsOfSheet as words } from '../../../text/sheet'

interface EditedProps {
  /** What it is about, for who does not see what it stands beside. */
  thing: string
  proposal: string
  onRestore: () => void
}

/** Longer than this, the proposal is read on request. */
const short = 110

/** Under a box that was changed: what was proposed, and the way back. */
export function Edited({ thing, proposal, onRestore }: EditedProps) {
  return (
    <div className="edited small">
      {proposal.length > short ? (
        <details>
          <summary>{words.showProposal}</summary>
          <p className="disclosed voice">{proposal}</p>
        </details>
      ) : (
        proposal !== '' && <p>{words.wasProposed(quoted(proposal))}</p>
      )}
      <button type="button" className="linklike" onClick={onRestore}>
        {words.restore}
        <span className="sr">: {thing}</span>
      </button>
    </div>
  )
}

/** The name of a box, with the mark of what the person changed. */
export function EditedLabel({ label, isEdited }: { label: string; isEdited: boolean }): ReactNode {
  return isEdited ? (
    <>
      {label} <span className="edited-mark">{words.yours}</span>
    </>
  ) : (
    label
  )
}
