import layoutDocument from '@react-pdf/layout'
import { Font, pdf } from '@react-pdf/renderer'
import type { ComponentProps, ReactElement } from 'react'
import type { PlanPages } from './pages/PlanPages'
import { type LayoutNode, numberNodes } from './tagging/layoutNode'

/** What pdf() accepts is the element of a Document; ours becomes one when it is rendered. */
type PlanElement = ReactElement<ComponentProps<typeof PlanPages>>

export interface Placed {
  layout: LayoutNode
  /** For the nodes of a part that is placed apart and joined later. */
  nextNumber: number
}

/** Runs the layout of react-pdf alone, without drawing: texts are shaped, boxes placed, pages divided. */
export async function placeOnPages(element: PlanElement, firstNumber = 1): Promise<Placed> {
  const root: LayoutNode = pdf(element as Parameters<typeof pdf>[0]).container.document
  const nextNumber = numberNodes(root, firstNumber)
  const layout = await place(root, Font)
  return { layout, nextNumber }
}

/** The second argument is missing from the types. */
const place = layoutDocument as unknown as (root: LayoutNode, fonts: typeof Font) => Promise<LayoutNode>
