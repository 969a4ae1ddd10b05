import { fromBase64, toBase64 } from './base64'
import { type Envelope, iterations, protectedFormat, protectedVersion, writeEnvelope } from './envelope'

/** Random, made anew for each file by whoever asks. */
export interface Chance {
  salt: Uint8Array<ArrayBuffer>
  iv: Uint8Array<ArrayBuffer>
}

/** Of the envelope: 128 bits of salt, and the 96 bits AES-GCM is made for. */
export const saltLength = 16
export const ivLength = 12

export type DeriveKey = (passphrase: string, key: Envelope['key']) => Promise<CryptoKey>

/** Closes a text behind a passphrase. The browser derives the key off the main thread: the page goes on meanwhile. */
export async function protect(text: string, passphrase: string, { salt, iv }: Chance, derive = deriveKey) {
  const head: Head = {
    format: protectedFormat,
    formatVersion: protectedVersion,
    key: { kind: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt) },
    cipher: { kind: 'AES-GCM-256', iv: toBase64(iv) },
  }
  const key = await derive(passphrase, head.key)
  const sealed = await crypto.subtle.encrypt(cipherOf(head), key, new TextEncoder().encode(text))
  return writeEnvelope({ ...head, sealed: toBase64(new Uint8Array(sealed)) })
}

/** The text, or nothing: the passphrase is another one, or the file was altered by somebody who knows its form. */
export async function unprotect(envelope: Envelope, passphrase: string, derive = deriveKey) {
  const key = await derive(passphrase, envelope.key)
  try {
    const text = await crypto.subtle.decrypt(cipherOf(envelope), key, fromBase64(envelope.sealed))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text)
  } catch {
    return undefined
  }
}

/** The same accented letter can be typed in two ways: on a Mac and on a PC it has to be one. */
const deriveKey: DeriveKey = async (passphrase, { iterations, salt }) => {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'))
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations }
  return crypto.subtle.deriveKey(derivation, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

type Head = Omit<Envelope, 'sealed' | 'check'>

/** How the file was closed is part of what the cipher answers for. */
function cipherOf({ format, formatVersion, key, cipher }: Head) {
  const told = [format, formatVersion, key.kind, key.iterations, key.salt, cipher.kind]
  return {
    name: 'AES-GCM',
    iv: fromBase64(cipher.iv),
    additionalData: new TextEncoder().encode(JSON.stringify(told)),
  }
}
