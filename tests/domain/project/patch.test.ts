import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../../src/domain/project/editProject'
import { applyPatch, clashes, patchBetween, touchedBy } from '../../../src/domain/project/patch'
import type { Project } from '../../../src/domain/project/project'
import { anyProject, aProject, given, unknown } from '../../support/smallProject'

describe('patch', () => {
  it('leads from one state of a project to the other', () => {
    fc.assert(
      fc.property(anyProject, anyProject, (before, after) => {
        const arrived = applyPatch(before, patchBetween(before, after))
        expect(sorted(arrived)).toEqual(sorted({ ...after, example: before.example }))
      }),
    )
  })

  it('touches nothing where nothing changed, whatever the time says', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const later = { ...structuredClone(project), updatedAt: '2027-01-01T00:00:00.000Z' }
        expect(touchedBy(patchBetween(project, later)).size).toBe(0)
      }),
    )
  })

  it('what two tabs answer to different questions is all kept, in any order', () => {
    const questions = ['settore', 'persone', 'orario', 'congedi', 'turni', 'sedi']
    const step = fc.record({
      question: fc.nat(questions.length / 2 - 1),
      answer: fc.oneof(fc.constant(null), fc.constant(unknown), fc.integer({ min: 1, max: 99 }).map(given)),
    })
    const steps = fc.array(step, { maxLength: 12 })
    fc.assert(
      fc.property(anyProject, steps, steps, fc.infiniteStream(fc.boolean()), (stored, left, right, turns) => {
        const tabs = [left, right].map((steps, tab) => ({
          steps: steps.map(({ question, answer }) => ({ [questions[question * 2 + tab] ?? '']: answer })),
          seen: stored,
        }))
        let kept = stored
        let expected = stored
        while (tabs.some(({ steps }) => steps.length > 0)) {
          const tab = tabs[turns.next().value ? 1 : 0]
          const change = tab?.steps.shift()
          if (!tab || !change) continue
          const now = answerQuestions(tab.seen, change)
          kept = applyPatch(kept, patchBetween(tab.seen, now))
          tab.seen = now
          expected = answerQuestions(expected, change)
        }
        expect(kept.answers).toEqual(expected.answers)
      }),
    )
  })

  it('on the same question the last one wins, and the clash has a name', () => {
    const seen = aProject({ answers: { persone: given(10) } })
    const one = patchBetween(seen, answerQuestions(seen, { persone: given(20), settore: given('sanita') }))
    const other = patchBetween(seen, answerQuestions(seen, { persone: null, settore: given('sanita') }))
    expect(applyPatch(applyPatch(seen, one), other).answers).toEqual({ settore: given('sanita') })
    expect(clashes(one, other)).toEqual(['answers/persone'])
  })

  it('keeps the later of two times', () => {
    const early = aProject()
    const late = { ...early, updatedAt: '2026-11-23T09:00:00.000Z' }
    expect(applyPatch(late, patchBetween(early, { ...early, track: 'full' })).updatedAt).toBe(late.updatedAt)
  })
})

/** Without the order in which things were taken out, added or declared complete: it says nothing. */
const sorted = (project: Project): Project => ({
  ...project,
  completedSections: project.completedSections.toSorted(),
  toConfirm: project.toConfirm.toSorted(),
  choices: {
    ...project.choices,
    removed: project.choices.removed.toSorted(),
    added: project.choices.added.toSorted(),
  },
})
