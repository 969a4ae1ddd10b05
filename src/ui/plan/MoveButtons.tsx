import { useRef } from 'react'
import type { PlannedAction } from '../../domain/plan/plan'
import { useSession } from '../../state/session'
import { wordsOfPlan as words } from '../../text/plan'
import { stepTo } from './offeredActions'

interface MoveButtonsProps {
  action: PlannedAction
  neighbours: { before: string | undefined; after: string | undefined }
  place: number
  of: number
  order: readonly string[]
  onSay: (message: string) => void
}

/** Up and down by buttons: never by dragging alone. */
export function MoveButtons({ action, neighbours, place, of, order, onSay }: MoveButtonsProps) {
  const moveAction = useSession((session) => session.moveAction)
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const { id, title } = action

  const move = (direction: 'up' | 'down') => {
    const neighbour = direction === 'up' ? neighbours.before : neighbours.after
    if (neighbour === undefined) {
      onSay(direction === 'up' ? words.alreadyFirst(title) : words.alreadyLast(title))
      return
    }
    moveAction(id, stepTo(order, id, neighbour), order)
    onSay(words.moved(title, direction === 'up' ? place - 1 : place + 1, of))
    /** The card changes place in the page, and browsers drop the focus of what is moved. */
    requestAnimationFrame(() => (direction === 'up' ? up : down).current?.focus())
  }
  return (
    <span className="action-move">
      <span aria-hidden="true">{words.move}</span>
      <button
        ref={up}
        type="button"
        className="linklike"
        aria-label={words.moveUp(title)}
        aria-disabled={neighbours.before === undefined}
        onClick={() => move('up')}
      >
        {words.up}
      </button>
      <button
        ref={down}
        type="button"
        className="linklike"
        aria-label={words.moveDown(title)}
        aria-disabled={neighbours.after === undefined}
        onClick={() => move('down')}
      >
        {words.down}
      </button>
    </span>
  )
}
