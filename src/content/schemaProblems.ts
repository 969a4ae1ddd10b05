import type { z } from 'zod'
import { error, type Problem } from './problem'
import type { YamlFile } from './yamlFile'

type Issue = z.core.$ZodIssue

/** zod's findings in words for whoever writes the file. */
export function schemaProblems(issues: readonly Issue[], yaml: YamlFile): Problem[] {
  return issues
    .flatMap((issue) => leaves(issue, []))
    .map(({ issue, path }) => {
      const where = path.length > 0 ? `${path.map(String).join('.')}: ` : ''
      return error(yaml.at(path), `${where}${wording(issue)}`)
    })
}

interface Leaf {
  issue: Issue
  path: PropertyKey[]
}

/** Of the forms a value may have, the one that it resembles most is the one to talk about. */
function leaves(issue: Issue, above: PropertyKey[]): Leaf[] {
  const path = [...above, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ issue, path }]
  const forms = issue.errors.map((errors) => errors.flatMap((inner) => leaves(inner, path)))
  const nearest = forms.reduce((best, form) => (distance(form) < distance(best) ? form : best))
  return nearest
}

/** A form whose keys are unknown is far; one that fails deeper inside is nearer. */
function distance(form: readonly Leaf[]): number {
  const unknownKeys = form.reduce(
    (sum, { issue }) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  )
  const depth = Math.max(0, ...form.map(({ path }) => path.length))
  return unknownKeys * 100 + form.length * 10 - depth
}

function wording(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}: check the spelling`
    case 'invalid_type':
      return issue.message.includes('undefined')
        ? `missing: a ${issue.expected} is needed`
        : `a ${issue.expected} is needed here`
    case 'invalid_value':
      return `one of these is needed: ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'the text is missing' : `at least ${issue.minimum} needed`
    case 'too_big':
      return `at most ${issue.maximum} allowed`
    case 'invalid_union':
      return 'no known form: check the keys'
    default:
      return issue.message
  }
}
