import { usePortfolio } from '../../state/portfolio'
import { useSession } from '../../state/session'
import { saveCopy } from '../frame/saveCopy'

/** Saves a copy of an organisation that is not open; whether it could. */
export async function copyOfStored(id: string): Promise<boolean> {
  await usePortfolio.getState().open(id)
  const { project } = useSession.getState()
  if (project?.id !== id) return false
  saveCopy(project)
  return true
}
