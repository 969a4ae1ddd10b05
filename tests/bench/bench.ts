import { loadContent } from '../../src/content/loadContent'
import { measureEngine } from './engine/measureEngine'
export async function bench(_parts: string): Promise<void> {
  console.log(JSON.stringify(await measureEngine(loadContent('questionnaires')), null, 1))
}
