import { stepsHere } from '../../../domain/plan/describeAction'
import type { ActionEdit } from '../../../domain/project/project'
import { figureText } from '../fields/FigureField'
import { isProblem, type Limits, readFigure } from '../fields/readFigure'
import type { SheetProps } from './sheetParts'

type Step = NonNullable<ActionEdit['steps']>['items'][number]

/** A step as it is written. */
export interface StepBoxes {
  title: string
  who: string
  months: string
}

export const monthsLimits: Limits = { min: 0.5, max: 36 }
export const emptyStep: StepBoxes = { title: '', who: '', months: '1' }

export const stepBoxes = ({ title, who, months }: Step): StepBoxes => ({ title, who, months: figureText(months) })

/** A step with no name yet is not one; a name emptied, or months with a slip, count as they were. */
export function soundStep({ title, who, months }: StepBoxes, before: Step | undefined): Step | undefined {
  const name = title.trim() === '' ? before?.title : title
  const read = readFigure(months, monthsLimits)
  const length = read === undefined || isProblem(read) ? (before?.months ?? 1) : read
  return name === undefined ? undefined : { title: name, who, months: length }
}

/** What is proposed, as steps one may write over. */
export function proposedSteps({ subject, action }: Pick<SheetProps, 'subject' | 'action'>): readonly Step[] {
  const within = (months: number) => Math.min(monthsLimits.max, Math.max(monthsLimits.min, months))
  if (action.kind === 'measure') {
    const measure = subject.measures.get(action.id)
    const steps = measure ? stepsHere(measure, subject.plan.size.id) : []
    return steps.map(({ title, who, months }) => ({ title, who, months: within(months) }))
  }
  const { steps } = subject.content.planTexts.dataCollection
  return steps.map((title) => ({ title, who: action.responsible, months: within(1 / steps.length) }))
}
