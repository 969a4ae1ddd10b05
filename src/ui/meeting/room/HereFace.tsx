import type { RoomView } from '../../../domain/meeting/roomView'
import { wordsOfMeeting as words } from '../../../text/meeting'
import { wordsOfProjector } from '../../../text/projector'
import { useModal } from '../../components/useModal'
import { RoomFace } from '../projector/RoomFace'

/** One window for both: what the room sees covers everything, until the consultant goes back. */
export function HereFace({ view, onClose }: { view: RoomView; onClose: () => void }) {
  const dialog = useModal()
  return (
    <dialog ref={dialog} className="here-face" aria-label={wordsOfProjector.title} onClose={onClose}>
      <RoomFace view={view} />
      <button type="button" className="button quiet" onClick={onClose}>
        {words.backToDesk}
      </button>
    </dialog>
  )
}
