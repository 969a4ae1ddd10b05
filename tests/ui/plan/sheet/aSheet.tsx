import { screen } from '@testing-library/react'
import { type ActionEdit, type Choices, noChoices, type Project } from '../../../../src/domain/project/project'
import { useSession } from '../../../../src/state/session'
import type { SheetSection } from '../../../../src/text/sheet'
import { SheetScreen } from '../../../../src/ui/plan/sheet/SheetScreen'
import { organisation } from '../../results/anOrganisation'
import { openScreen } from '../../wizard/aPage'

/** An action that is in the plan of «officina di 35», with steps, hours and an indicator of the library. */
export const action = 'preavviso-turni'

/** One part of its sheet, as the app shows it. */
export function openSheet(section: SheetSection, choices: Partial<Choices> = {}, id = action, name = 'officina di 35') {
  const change: Partial<Project> = { ...organisation(name), choices: { ...noChoices, ...choices } }
  return openScreen((project) => <SheetScreen project={project} action={id} section={section} />, change)
}

export const editOf = (id = action): ActionEdit => choices().edits[id] ?? {}
export const choices = (): Choices => useSession.getState().project?.choices ?? noChoices
export const said = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
