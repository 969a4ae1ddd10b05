import { useState } from 'react'
import { Link } from 'wouter'
import type { Project } from '../../domain/project/project'
import { wordsOfSimulate as words } from '../../text/simulation'
import { PlanPart } from '../plan/PlanPart'
import { simulatePath } from '../wizard/journeyPath'
import { HypothesisPanel } from './HypothesisPanel'
import { MeasureList } from './MeasureList'
import { PackagePart } from './package/PackagePart'
import { usePackage } from './package/usePackage'
import { proposedWishes } from './package/wishDraft'
import { useHypothesis } from './useHypothesis'
import './simulate.css'

interface SimulateScreenProps {
  project: Project
  part: string | undefined
}

/** Trying measures without deciding anything: ticked by hand, or as the best package. */
export function SimulateScreen({ project, part }: SimulateScreenProps) {
  const hypothesis = useHypothesis(project)
  const search = usePackage(hypothesis.ground)
  const [wishes, setWishes] = useState(() => proposedWishes(project, hypothesis))
  const [message, setMessage] = useState('')
  const isPackage = part === packagePart
  return (
    <PlanPart project={project.id} current="simulate" title={words.title} lead={words.lead}>
      <div className="stack far">
        <nav aria-label={words.parts.label}>
          <ul className="try-parts plainlist">
            {(['measures', 'package'] as const).map((one) => (
              <li key={one}>
                <Link
                  href={one === 'package' ? `${simulatePath(project.id)}/${packagePart}` : simulatePath(project.id)}
                  aria-current={(one === 'package') === isPackage ? 'page' : undefined}
                >
                  {words.parts[one]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="split plan">
          {isPackage ? (
            <PackagePart
              hypothesis={hypothesis}
              search={search}
              wishes={wishes}
              onWish={setWishes}
              onSay={setMessage}
            />
          ) : (
            <MeasureList hypothesis={hypothesis} onSay={setMessage} />
          )}
          <HypothesisPanel project={project} hypothesis={hypothesis} isQuiet={isPackage} onSay={setMessage} />
        </div>
      </div>
      <p className="sr" role="status">
        {message}
      </p>
    </PlanPart>
  )
}

const packagePart = 'pacchetto'
