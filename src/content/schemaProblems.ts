import type { z } from 'zod'
import { wordsOfForm } from '../text/contentProblems/form'
import { nearest } from './nearest'
import { error, type Place, type Problem } from './problem'
import { isMissing, simpleTypes, wording } from './schemaWording'
import type { Path } from './yamlFile'

type Issue = z.core.$ZodIssue

/** The value, if it fits its schema; otherwise every reason why it does not, in words for whoever writes the file. */
export function fitSchema<T>(
  schema: z.ZodType<T>,
  written: unknown,
  at: (path: Path) => Place,
): { value: T; problems?: never } | { problems: Problem[] } {
  /** The value that was written tells a missing entry from a wrong one. */
  const parsed = schema.safeParse(written, { error: wording, reportInput: true })
  if (parsed.success) return { value: parsed.data }
  const found = parsed.error.issues.slice(0, enough).flatMap((issue) => leaves(issue, []))
  return { problems: found.slice(0, enough).flatMap((leaf) => problemsOf(leaf, at)) }
}

/** Nobody reads more at once, and each takes a search through the file, which may be anything. */
const enough = 100

function problemsOf({ issue, path }: Leaf, at: (path: Path) => Place): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = issue.message.split(' ').filter((key) => key !== '')
    return issue.keys
      .slice(0, enough)
      .map((key) => error(at([...path, key]), wordsOfForm.unknownKey(key, nearest(key, allowed), allowed)))
  }
  if (path.length === 0) return [error(at(path), wordsOfForm.emptyFile)]
  const { key, position } = nameOf(path)
  const say = isMissing(issue) ? wordsOfForm.missing : wordsOfForm.wrong
  /** A schema names the form a text must have; every other message is already in words. */
  const need = issue.code === 'invalid_format' ? wordsOfForm.written(issue.message) : issue.message
  return [error(at(path), say(key, position, need))]
}

/** "internalHours.first, 2": from the last list on, because the line says the rest. */
function nameOf(path: Path): { key: string; position: number | undefined } {
  const last = path.at(-1)
  const keys = typeof last === 'number' ? path.slice(0, -1) : path
  const list = keys.findLastIndex((step) => typeof step === 'number')
  return {
    key: keys
      .slice(list + 1)
      .map(String)
      .join('.'),
    position: typeof last === 'number' ? last + 1 : undefined,
  }
}

interface Leaf {
  issue: Issue
  path: PropertyKey[]
}

/** Of the forms a value may have, the one that it resembles most is the one to talk about. */
function leaves(issue: Issue, above: PropertyKey[]): Leaf[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ issue: inner, path }))
  if (issue.code !== 'invalid_union' || simpleTypes(issue.errors)) return [{ issue, path }]
  const likely = issue.message.split(' ').map((index) => issue.errors[Number(index)] ?? [])
  const forms = likely.map((errors) => errors.flatMap((inner) => leaves(inner, path)))
  const nearest = forms.reduce((best, form) => (distance(form) < distance(best) ? form : best))
  return nearest
}

/** A form whose keys are unknown is far, further if it is not known which it is; one that fails deeper inside is nearer. */
function distance(form: readonly Leaf[]): number {
  const unknownKeys = form.reduce((sum, { issue }) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length
    return issue.code === 'invalid_union' && issue.discriminator !== undefined ? sum + 1.5 : sum
  }, 0)
  const depth = Math.max(0, ...form.map(({ path }) => path.length))
  return unknownKeys * 100 + form.length * 10 - depth
}
