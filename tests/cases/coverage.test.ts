import { describe, expect, it } from 'vitest'
import { content } from '../support/realContent'
import type { Expected } from './caseSchema'
import { readCases } from './readCases'

const cases = readCases().flatMap((file) => file.cases)
const codesIn = (...keys: ('rules' | 'noRules' | 'notices' | 'noNotices')[]) =>
  new Set(cases.flatMap(({ expected }: { expected: Expected }) => keys.flatMap((key) => expected[key] ?? [])))

/** Rules whose condition is `all: []` hold for everyone: there is no other side to try. */
const always = new Set(
  [...content.links, ...content.notices]
    .filter(({ when }) => 'all' in when && when.all.length === 0)
    .map(({ id }) => id),
)

describe('the cases cover the content', () => {
  const rules = [...content.links.map(({ id }) => id), content.scoring.coverage.rule]
  const notices = content.notices.map(({ id }) => id)

  it('are at least sixty', () => expect(cases.length).toBeGreaterThanOrEqual(60))

  it('have names of their own', () => expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length))

  it.each(rules)('%s holds somewhere', (id) => expect(codesIn('rules')).toContain(id))
  it.each(rules.filter((id) => !always.has(id)))('%s does not hold somewhere', (id) =>
    expect(codesIn('noRules')).toContain(id),
  )
  it.each(notices)('%s is shown somewhere', (id) => expect(codesIn('notices')).toContain(id))
  it.each(notices.filter((id) => !always.has(id)))('%s is not shown somewhere', (id) =>
    expect(codesIn('noNotices')).toContain(id),
  )
})
