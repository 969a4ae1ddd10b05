import { type Thing, wordsOfIds } from '../../text/contentProblems/things'
import { nearest } from '../nearest'
import { error, type Place, type Problem } from '../problem'

/** The ids that exist of one kind of thing; `of` is the question that options belong to. */
export interface Names {
  thing: Thing
  ids: ReadonlySet<string>
  of?: string | undefined
}

export const names = (thing: Thing, ids: Iterable<string>, of?: string): Names => ({ thing, ids: new Set(ids), of })

/** A problem when no such thing exists, with the id that was probably meant. */
export function unknownName(known: Names, id: string, at: Place): Problem[] {
  return known.ids.has(id) ? [] : [missingName(known, id, at)]
}

export function missingName({ thing, ids, of }: Names, id: string, at: Place): Problem {
  return error(at, wordsOfIds.unknown(thing, id, { of, meant: nearest(id, ids), known: [...ids] }))
}
