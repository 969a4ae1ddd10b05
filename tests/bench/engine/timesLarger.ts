import type { Content } from '../../../src/domain/content'
import type { Answers } from '../../../src/domain/questionnaire/answer'
import type { Link } from '../../../src/domain/selection/selectionModel'

/** A content so many times as large: every question, area, measure and rule again and again, each copy with its own ids. */
export function timesLarger(content: Content, times: number): Content {
  const copies = Array.from({ length: times }, (_, copy) => renamed(content, renamingOf(content, copy)))
  const all = <T>(list: (copy: Content) => readonly T[]): T[] => copies.flatMap(list)
  const { selection } = content
  return {
    ...content,
    journey: {
      ...content.journey,
      conditions: Object.assign({}, ...copies.map(({ journey }) => journey.conditions)),
      sections: all(({ journey }) => journey.sections),
    },
    questions: all(({ questions }) => questions),
    scoring: {
      ...content.scoring,
      areas: all(({ scoring }) => scoring.areas),
      profileGates: all(({ scoring }) => scoring.profileGates),
    },
    measures: all(({ measures }) => measures),
    links: all(({ links }) => links).map((link) => inProportion(link, times)),
    notices: all(({ notices }) => notices),
    needs: { ...content.needs, areas: Object.assign({}, ...copies.map(({ needs }) => needs.areas)) },
    selection: {
      ...selection,
      facts: [
        ...selection.facts.filter(isOfTheWhole),
        ...all((copy) => copy.selection.facts.filter((fact) => !isOfTheWhole(fact))),
      ],
      contexts: all((copy) => copy.selection.contexts),
      reach: all((copy) => copy.selection.reach),
      always: all((copy) => copy.selection.always),
      atLeastOne: all((copy) => copy.selection.atLeastOne),
      axes: selection.axes * times,
      caps: {
        ...selection.caps,
        areas: all((copy) => copy.selection.caps.areas),
        network: selection.caps.network * times,
      },
      planSizes: selection.planSizes.map((size) => ({
        ...size,
        actions: [size.actions[0] * times, size.actions[1] * times],
        startingPerQuarter: size.startingPerQuarter * times,
      })),
    },
  }
}

/** The same answers to each copy of the questions. */
export function answersTimesLarger(content: Content, answers: Answers, times: number): Answers {
  return Object.assign({}, ...Array.from({ length: times }, (_, copy) => renamed(answers, renamingOf(content, copy))))
}

/** What a rule says of the whole plan, said of one copy of it. */
function inProportion(link: Link, times: number): Link {
  if (link.effect === 'minShare') return { ...link, share: link.share / times }
  return link.effect === 'maxActions' ? { ...link, actions: link.actions * times } : link
}

/** A count over the whole questionnaire stays one, whatever the size. */
const isOfTheWhole = (fact: Content['selection']['facts'][number]): boolean => 'count' in fact || 'coverage' in fact

/** The first copy keeps its names. */
function renamingOf(content: Content, copy: number): ReadonlyMap<string, string> {
  const ids = [
    ...content.questions,
    ...content.scoring.areas,
    ...content.measures,
    ...content.links,
    ...content.notices,
    ...content.selection.contexts,
    ...content.selection.facts.filter((fact) => !isOfTheWhole(fact)),
  ].map(({ id }) => id)
  const names = [...ids, ...Object.keys(content.journey.conditions)]
  return new Map(copy === 0 ? [] : names.map((name) => [name, interned(`${name}-${copy + 1}`)]))
}

/**
 * Renames an id wherever it is written, part of a question included. An option that happens to have the name of a
 * question is renamed too, with the answers that choose it, so all keeps fitting together.
 */
function renamed<T>(value: T, renaming: ReadonlyMap<string, string>): T {
  const name = (text: string): string => {
    const [id = '', ...part] = text.split('.')
    const found = renaming.get(id)
    return found === undefined ? text : [found, ...part].join('.')
  }
  const walk = (inner: unknown): unknown => {
    if (typeof inner === 'string') return name(inner)
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(Object.entries(inner).map(([key, field]) => [name(key), walk(field)]))
  }
  return renaming.size === 0 ? value : (walk(value) as T)
}

const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text
