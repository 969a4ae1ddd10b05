import type { DeriveKey } from '../../src/domain/backup/protect'

/** One key for every passphrase and salt, made without the wait: for what has nothing to do with deriving it. */
export const quickKey: DeriveKey = async (passphrase, { salt, iterations }) => {
  const told = new TextEncoder().encode(JSON.stringify([passphrase, salt, iterations]))
  const bytes = await crypto.subtle.digest('SHA-256', told)
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
