import { describe, expect, it } from 'vitest'
import { noChoices } from '../../src/domain/project/project'
import { aProject, content } from '../support/realContent'
import { answersOf } from './answersOf'
import type { Case } from './caseSchema'
import { outcomeOf } from './outcomeOf'
import { readCases } from './readCases'
import { seen } from './seen'
import { unknownIds } from './unknownIds'

const files = readCases()

/** Situations as data (`questionnaires/cases/`): who, what they answered, what must come out. */
for (const { file, cases } of files) {
  describe(file, () => {
    // Not it.each: it would shorten the sentence and put it between quotes.
    for (const one of cases) it(one.name, () => check(one))
  })
}

function check(one: Case) {
  expect(unknownIds(content, one.expected)).toEqual([])
  const outcome = outcomeOf(content, projectOf(one))
  const planned = outcome.plan.actions.map(({ id }) => id).join(', ')
  expect(seen(one.expected, outcome), `Nel piano: ${planned}`).toEqual(one.expected)
}

function projectOf(one: Case) {
  return aProject(answersOf(content, one), {
    track: one.track ?? 'full',
    choices: { ...noChoices, removed: one.removed ?? [] },
  })
}
