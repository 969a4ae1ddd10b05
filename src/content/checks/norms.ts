import { daySchema } from '../../domain/ids'
import { wordsOfNorms } from '../../text/contentProblems/texts'
import type { Placed } from '../placed'
import { error, type Problem, warning } from '../problem'
import { keyOf, walkTexts } from '../walk'

/** Norms too uncertain to be cited, written in the wrong file, or not checked for a year. */
export function normProblems(placed: Placed, today: string): Problem[] {
  return [
    ...uncertainCitations(placed),
    ...placed.norms.flatMap((norm) => ageProblems(norm, today)),
    ...expired(placed, today),
  ]
}

function uncertainCitations({ norms, sources }: Placed): Problem[] {
  const uncertain = new Set(norms.filter(({ value }) => value.confidence === 'bassa').map(({ value }) => value.id))
  const problems: Problem[] = []
  for (const { value, at } of [
    ...sources.maturity,
    ...sources.links,
    ...sources.notices,
    ...sources.measures,
    ...sources.objectives,
  ])
    walkTexts(value, (text, path) => {
      if (keyOf(path) === 'norms' && uncertain.has(text))
        problems.push(error(at(...path), wordsOfNorms.uncertain(text)))
    })
  return problems
}

function ageProblems({ value, file, at }: Placed['norms'][number], today: string): Problem[] {
  const topic = file.replace(/^.*\/|\.yaml$/g, '')
  const checked = value.reviewed && value.reviewed > value.asOf ? value.reviewed : value.asOf
  if (!daySchema.safeParse(checked).success) return [error(at('asOf'), wordsOfNorms.dayOfCheck(value.id))]
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return [
    ...(value.topic === topic ? [] : [error(at('topic'), wordsOfNorms.otherTopic(value.id, value.topic))]),
    ...(checked < yearAgo ? [warning(at('asOf'), wordsOfNorms.old(value.id, checked))] : []),
  ]
}

function expired({ services }: Placed, today: string): Problem[] {
  return services.value.services.flatMap(({ id, expires }, index) =>
    expires < today ? [warning(services.at('services', index, 'expires'), wordsOfNorms.expired(id, expires))] : [],
  )
}
