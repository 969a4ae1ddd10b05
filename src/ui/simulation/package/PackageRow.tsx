import type { MeasureId } from '../../../domain/ids'
import { addMonths } from '../../../domain/plan/months'
import { costClassOf, type Limits } from '../../../domain/selection/applicability'
import type { FoundPackage } from '../../../domain/simulation/outcome'
import { areaOf, type Subject } from '../../../text/document/subject'
import { measureFacts } from '../../../text/measures'
import { wordsOfPackage as words, wordsOfSimulate } from '../../../text/simulation'

interface PackageRowProps {
  subject: Subject
  limits: Limits
  found: FoundPackage
  id: MeasureId
  /** Months from the beginning of the plan. */
  when: { from: number; to: number } | undefined
  isPlanned: boolean
}

/** One measure of the package: what it takes, when, and whether it was there already. */
export function PackageRow({ subject, limits, found, id, when, isPlanned }: PackageRowProps) {
  const measure = subject.measures.get(id)
  if (!measure) return null
  const { wishes, ground } = found
  const { plan, content } = subject
  const facts = [
    areaOf(subject, measure.area).shortName,
    ...measureFacts(content, measure, costClassOf(measure, limits)),
  ]
  const chips = [
    isPlanned && wordsOfSimulate.inPlan,
    wishes.include.includes(id) && words.wanted,
    ground.required.includes(id) && words.required,
  ].filter((chip) => chip !== false)
  return (
    <li>
      <span className="package-name">{measure.name}</span>
      <span className="try-standing">
        {chips.map((chip) => (
          <span key={chip} className="chip">
            {chip}
          </span>
        ))}
      </span>
      <span className="small muted">
        {[...facts, when && words.starts(addMonths(plan.start, when.from), addMonths(plan.start, when.to))].join(' · ')}
      </span>
    </li>
  )
}
