import { expect, it } from 'vitest'
import { buildPlan } from '../../../src/domain/plan/buildPlan'
import type { Project } from '../../../src/domain/project/project'
import { keepSnapshot, takeSnapshot } from '../../../src/domain/snapshots/rounds'
import { writeDocument } from '../../../src/text/document/writeDocument'
import { aProject, content } from '../../support/realContent'
import { given, unknown } from '../../support/smallProject'

const preparedOn = '2026-11-22'
const chapterOf = (project: Project) => {
  const { evaluation, plan } = buildPlan(content, project, preparedOn)
  const options = { answers: false, notes: false }
  return writeDocument(content, project, evaluation, plan, options).chapters.find(({ id }) => id === 'appendice-e')
}
const ids = content.questions.filter(({ type, enableWhen }) => type === 'anchors' && !enableWhen).map(({ id }) => id)
const [one, two, three] = ids as [string, string, string]
const informal = Object.fromEntries(ids.map((id) => [id, given('informale')]))
const march = takeSnapshot(
  content,
  aProject({ ...informal, [three]: unknown }),
  'Fotografia di marzo 2026',
  '2026-03-20',
)

it('without a snapshot of another day there is nothing to say', () => {
  expect(chapterOf(aProject(informal))).toBeUndefined()
  expect(chapterOf(keepSnapshot(aProject(informal), 'oggi', { ...march, takenOn: preparedOn }))).toBeUndefined()
})

it('tells what changed, answer by answer, and keeps apart what the questionnaire changed', () => {
  const { [two]: _, ...criteria } = march.criteria
  const now = aProject({ ...informal, [one]: given('monitorata') })
  const text = JSON.stringify(chapterOf(keepSnapshot(now, 'una', { ...march, criteria })))
  expect(text).toContain(
    'Dal 20 marzo 2026 («Fotografia di marzo 2026»): 1 risposta è migliorata, 0 sono peggiorate, 1 ora è conosciuta.',
  )
  expect(text).toContain('Domande nuove, non confrontabili')
  expect(text).toContain('non contano come cambiamenti')
  expect(text).not.toContain('undefined')
})
