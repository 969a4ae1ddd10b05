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
        problems.push(
          error(at(...path), `"${text}" has confidence "bassa": it cannot be cited before someone checks it`),
        )
    })
  return problems
}

const day = /^\d{4}-\d{2}-\d{2}$/

function ageProblems({ value, file, at }: Placed['norms'][number], today: string): Problem[] {
  const topic = file.replace(/^.*\/|\.yaml$/g, '')
  const checked = value.reviewed && value.reviewed > value.asOf ? value.reviewed : value.asOf
  if (!day.test(checked)) return [error(at('asOf'), `"${value.id}": write the day of the check as YYYY-MM-DD`)]
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  return [
    ...(value.topic === topic
      ? []
      : [error(at('topic'), `"${value.id}" is about "${value.topic}": write it in ${value.topic}.yaml`)]),
    ...(checked < yearAgo
      ? [warning(at('asOf'), `"${value.id}" was last checked on ${checked}, more than 12 months ago: check it again`)]
      : []),
  ]
}

function expired({ services }: Placed, today: string): Problem[] {
  return services.value.services.flatMap(({ id, expires }, index) =>
    expires < today
      ? [
          warning(
            services.at('services', index, 'expires'),
            `"${id}" expired on ${expires}: check it again, or remove it`,
          ),
        ]
      : [],
  )
}
