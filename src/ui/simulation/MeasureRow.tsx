import { memo } from 'react'
import type { Measure } from '../../domain/catalogue/measure'
import type { MeasureId } from '../../domain/ids'
import { useSession } from '../../state/session'
import { wordsOfSimulate as words } from '../../text/simulation'

/** In the plan or not, and in what is being tried or not. */
export type Standing = 'planned' | 'tryingWithout' | 'trying' | 'out'

interface MeasureRowProps {
  measure: Measure
  facts: string
  gain: number
  why: string | undefined
  standing: Standing
  onToggle: (id: MeasureId) => void
  onSay: (message: string) => void
}

/** One measure: its box, what it takes, and the button that makes what is being tried real. */
export const MeasureRow = memo(function MeasureRow(props: MeasureRowProps) {
  const { measure, facts, gain, why, standing, onToggle, onSay } = props
  const { id, name } = measure
  const isTicked = standing === 'planned' || standing === 'trying'
  const decide = () => {
    const { addMeasure, removeMeasure } = useSession.getState()
    if (standing === 'trying') addMeasure(id)
    else removeMeasure(id)
    onSay(standing === 'trying' ? words.taken(name) : words.left(name))
  }
  return (
    <li className="try-row">
      <label className="tick">
        <input type="checkbox" checked={isTicked} onChange={() => onToggle(id)} />
        <span className="try-name">
          {name}
          <span className="small muted">{[facts, gain >= 0.5 && words.gain(gain)].filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      <span className="try-standing">
        {standing !== 'out' && <span className={standing === 'planned' ? 'chip' : 'chip todo'}>{chips[standing]}</span>}
        {(standing === 'trying' || standing === 'tryingWithout') && (
          <button type="button" className="linklike" onClick={decide}>
            {standing === 'trying' ? words.makeAction : words.takeOut}
            <span className="sr">: {name}</span>
          </button>
        )}
      </span>
      {why && <p className="try-why small muted">{why}</p>}
    </li>
  )
})

const chips = { planned: words.inPlan, trying: words.trying, tryingWithout: words.tryingWithout }
