import { useEffect, useState } from 'react'
import { useSession } from '../../state/session'
import { wordsOfFrame as words } from '../../text/frame'

/** One step back, one forward; nothing is shown before there is something to take back. */
export function UndoButtons({ project }: { project: string }) {
  const { of, past, future } = useSession(({ history }) => history)
  const [said, setSaid] = useState('')
  const { undo, redo } = useSession.getState()
  const back = of === project && past.length > 0
  const again = of === project && future.length > 0
  const goBack = () => {
    undo()
    setSaid(words.undone(past.length - 1))
  }
  const goAgain = () => {
    redo()
    setSaid(words.redone)
  }
  useKeys({ z: back ? goBack : undefined, Z: again ? goAgain : undefined, y: again ? goAgain : undefined })
  return (
    <span className="undo">
      {(back || again) && (
        <>
          {/* Not `disabled`: the one just used keeps the focus. */}
          <button type="button" className="linklike" aria-disabled={!back} onClick={back ? goBack : undefined}>
            {words.undo}
          </button>
          <button type="button" className="linklike" aria-disabled={!again} onClick={again ? goAgain : undefined}>
            {words.redo}
          </button>
        </>
      )}
      <span className="sr" role="status">
        {said}
      </span>
    </span>
  )
}

/** Ctrl (or Cmd) and a letter; in a box that is being written the browser takes back its own letters. */
function useKeys(commands: Readonly<Record<string, (() => void) | undefined>>) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = commands[event.key]
      if (!command || !(event.ctrlKey || event.metaKey) || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      command()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
