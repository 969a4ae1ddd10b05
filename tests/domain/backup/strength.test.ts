import { expect, it } from 'vitest'
import { strengthOf } from '../../../src/domain/backup/strength'

it.each([
  ['', 'tooShort'],
  ['ciao12', 'tooShort'],
  ['🔑🔑🔑', 'tooShort'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['password2026', 'weak'],
  ['conciliazione', 'weak'],
  ['officina35', 'fair'],
  ['cavallo lampada nuvola treno', 'strong'],
  ['k7#Qz!9vLp2x', 'strong'],
])('«%s» is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength)
})
