import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnvelope } from '../../../src/domain/backup/envelope'
import { type DeriveKey, protect, unprotect } from '../../../src/domain/backup/protect'
import { quickKey } from '../../support/quickKey'

const chance = () => ({
  salt: crypto.getRandomValues(new Uint8Array(16)),
  iv: crypto.getRandomValues(new Uint8Array(12)),
})

async function opened(text: string, passphrase: string, derive?: DeriveKey) {
  const read = await readEnvelope(text)
  return read.status === 'closed' ? unprotect(read.envelope, passphrase, derive) : read.problem
}

describe('a protected text', () => {
  it.each(['quattro parole a caso', 'perché 🚪🔑 sì', ' spazi  ai lati ', '‏مفتاح', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦'])(
    'comes back with its passphrase: %s',
    async (passphrase) => {
      const text = 'Officina Tresaldi: 35 persone, «turni» – 🙂'
      const file = await protect(text, passphrase, chance())
      expect(file).not.toContain('Tresaldi')
      expect(await opened(file, passphrase)).toBe(text)
    },
  )

  it('comes back whatever the text and the passphrase', async () => {
    const any = fc.string({ unit: 'binary' })
    await fc.assert(
      fc.asyncProperty(any, any, async (text, passphrase) => {
        const file = await protect(text, passphrase, chance(), quickKey)
        expect(await opened(file, passphrase, quickKey)).toBe(text)
      }),
    )
  })

  it('stays closed to any other passphrase', async () => {
    const file = await protect('Officina', 'quattro parole a caso', chance())
    expect(await opened(file, 'quattro parole a casa')).toBeUndefined()
    expect(await opened(file, '')).toBeUndefined()
  })

  it('opens with an accent typed in the other way', async () => {
    const file = await protect('Officina', 'perch\u00e9 no', chance())
    expect(await opened(file, 'perche\u0301 no')).toBe('Officina')
  })

  it('is closed in another way every time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => protect('Officina', 'a', chance(), quickKey)))
    expect(one).not.toBe(other)
  })

  it('is refused with any byte changed, wherever it is', async () => {
    const text = 'Officina Tresaldi'
    const file = await protect(text, 'quattro parole', chance(), quickKey)
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.integer({ min: 32, max: 126 }), async (place, code) => {
        const changed = file.slice(0, place) + String.fromCharCode(code) + file.slice(place + 1)
        const spaces = (written: string) => written.replace(/\s/g, '')
        fc.pre(spaces(changed) !== spaces(file))
        const outcome = await opened(changed, 'quattro parole', quickKey)
        expect(outcome).toMatchObject({ code: expect.stringMatching(/^(damaged|newerVersion)$/) })
      }),
      { numRuns: 400 },
    )
  })

  it('is refused by the cipher too, when somebody mends the check', async () => {
    const file = await protect('Officina Tresaldi', 'quattro parole', chance(), quickKey)
    const read = await readEnvelope(file)
    if (read.status !== 'closed') throw new Error('it is closed')
    const { envelope } = read
    const first = envelope.sealed.startsWith('A') ? 'B' : 'A'
    const altered = [
      { ...envelope, sealed: first + envelope.sealed.slice(1) },
      { ...envelope, key: { ...envelope.key, iterations: envelope.key.iterations + 1 } },
      { ...envelope, cipher: { ...envelope.cipher, iv: btoa('dodici-byte.') } },
    ]
    for (const one of altered) expect(await unprotect(one, 'quattro parole', quickKey)).toBeUndefined()
  })

  it.each([
    ['cut', (file: string) => file.slice(0, file.length / 2), { code: 'damaged' }],
    ['empty', () => '', { code: 'damaged' }],
    [
      'of a newer version',
      (file: string) => file.replace('"formatVersion": 1', '"formatVersion": 3'),
      { code: 'newerVersion', found: 3, supported: 1 },
    ],
    ['with fewer iterations', (file: string) => file.replace('600000', '1000'), { code: 'damaged' }],
    ['with more than a page can wait for', (file: string) => file.replace('600000', '900000000'), { code: 'damaged' }],
  ])('%s, says so before asking for the passphrase', async (_, spoil, problem) => {
    const file = await protect('Officina', 'a', chance(), quickKey)
    expect(await opened(spoil(file), 'a')).toEqual(problem)
  })
})
