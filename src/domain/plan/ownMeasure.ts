import { contexts, type Measure } from '../catalogue/measure'
import type { ActionId } from '../ids'
import type { OwnAction } from '../project/project'

/** Months to the first result and to steady running, until somebody writes the steps. */
const months = [1, 3] as const

/**
 * An action written from scratch, as a measure nothing is known of: it raises no answer and proposes no text, and
 * from here on whatever reads the plan treats it as any other.
 */
export function ownMeasure(id: ActionId, { title, area }: OwnAction): Measure {
  return {
    id,
    name: title,
    area,
    base: false,
    summary: '',
    description: '',
    sizes: { min: 1 },
    contexts: [...contexts],
    publicBodies: 'both',
    needsUnion: false,
    prerequisites: [],
    prerequisiteMeasures: [],
    conflictsWith: [],
    instrument: '',
    responsibleRole: '',
    involvedRoles: [],
    effort: 'medio',
    internalHours: { first: [0, 0], yearly: [0, 0] },
    costClass: 0,
    months: [...months],
    quadrant: 'strutturali',
    steps: [],
    raises: [],
    questions: [],
    indicators: [],
    attention: [],
    equityNote: '',
    norms: [],
    frameworks: [],
  }
}
