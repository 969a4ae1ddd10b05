import { z } from 'zod'
import type { FileProblem } from '../project/fileProblem'
import { isRawObject } from '../project/guardRaw'
import { parseJson } from '../project/parseJson'
import { toBase64 } from './base64'

export const protectedFormat = 'conciliazione-20.20-protetto'
export const protectedVersion = 1

/** OWASP's least for PBKDF2 with SHA-256; and what a page can still be asked to wait for. */
export const iterations = 600_000
const mostIterations = 5_000_000

const base64 = (bytes: number) => {
  const characters = Math.ceil(bytes / 3) * 4
  return z
    .string()
    .length(characters)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
}

/** What can be read of a protected file without its passphrase: how it was closed, and nothing of what is inside. */
export const envelopeSchema = z.strictObject({
  format: z.literal(protectedFormat),
  formatVersion: z.literal(protectedVersion),
  key: z.strictObject({
    kind: z.literal('PBKDF2-SHA-256'),
    iterations: z.int().min(iterations).max(mostIterations),
    salt: base64(16),
  }),
  cipher: z.strictObject({ kind: z.literal('AES-GCM-256'), iv: base64(12) }),
  sealed: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/),
  /** SHA-256 of all the rest: tells a damaged file from a wrong passphrase. The cipher has a proof of its own. */
  check: base64(32),
})
export type Envelope = z.infer<typeof envelopeSchema>

type ReadEnvelope = { status: 'closed'; envelope: Envelope } | { status: 'refused'; problem: FileProblem }

/** Reads how a protected file was closed. What was cut or changed on the way is told before anybody is asked anything. */
export async function readEnvelope(text: string): Promise<ReadEnvelope> {
  const raw = parseJson(text)
  if (!isRawObject(raw)) return refused({ code: 'damaged' })
  const version = raw.formatVersion
  if (Number.isSafeInteger(version) && Number(version) > protectedVersion)
    return refused({ code: 'newerVersion', found: Number(version), supported: protectedVersion })
  const parsed = envelopeSchema.safeParse(raw)
  if (!parsed.success || parsed.data.sealed.length % 4 !== 0) return refused({ code: 'damaged' })
  const { check, ...rest } = parsed.data
  if ((await checkOf(rest)) !== check) return refused({ code: 'damaged' })
  return { status: 'closed', envelope: parsed.data }
}

export const writeEnvelope = async (rest: Omit<Envelope, 'check'>): Promise<string> =>
  `${JSON.stringify({ ...rest, check: await checkOf(rest) }, null, 2)}\n`

const refused = (problem: FileProblem) => ({ status: 'refused', problem }) as const

/** Part by part, in an order of its own: whatever order the file has them in. */
async function checkOf({ format, formatVersion, key, cipher, sealed }: Omit<Envelope, 'check'>): Promise<string> {
  const parts = [format, formatVersion, key.kind, key.iterations, key.salt, cipher.kind, cipher.iv, sealed]
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)))
  return toBase64(new Uint8Array(digest))
}
