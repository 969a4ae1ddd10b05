import fc from 'fast-check'

/** What somebody's hand, a program or a failing disk may put where something else was. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    ...[null, true, false, '', 0, -1, 1e308, 1e-320, Number.MAX_SAFE_INTEGER],
    ...['2027-13', '9999-12-31', '0000-01'],
  ),
  /** Made anew each time: the next change may be inside it. */
  fc
    .constantFrom('[]', '{}', '[[]]', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":1}}', '{"length":1e9}')
    .map((json) => JSON.parse(json) as unknown),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('x'.repeat(2100), 'x'.repeat(300_000), '‮מימין לשמאל 🦉', '<script>alert(1)</script>', '=1+1'),
  fc.integer({ min: 5, max: 4000 }).map((depth) => nested(depth)),
  fc.json().map((json) => JSON.parse(json) as unknown),
)

function nested(depth: number): unknown {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? [value] : { a: value }
  return value
}

type Place = readonly string[]

/** Every place in a value, as the names that lead there. */
function placesOf(value: unknown, path: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

/** The same file with something else, nothing, or another name in one to four places. */
export function changedInPlaces(whole: string): fc.Arbitrary<unknown> {
  const places = placesOf(JSON.parse(whole)).filter((path) => path.length > 0)
  const change = fc.oneof(
    anything.map((value) => ({ kind: 'put', value }) as const),
    fc.constantFrom({ kind: 'delete' } as const, { kind: 'rename' } as const),
  )
  return fc.array(fc.tuple(fc.constantFrom(...places), change), { minLength: 1, maxLength: 4 }).map((changes) => {
    const file: unknown = JSON.parse(whole)
    for (const [path, change] of changes) {
      const key = path.at(-1) as string
      const parent = path.slice(0, -1).reduce<unknown>((inner, name) => (inner as Parent | null)?.[name], file)
      if (typeof parent !== 'object' || parent === null) continue
      const holder = parent as Parent
      if (change.kind === 'put') holder[key] = change.value
      else {
        if (change.kind === 'rename') holder[`${key}-2`] = holder[key]
        delete holder[key]
      }
    }
    return file
  })
}
type Parent = Record<string, unknown>

/** Cut, written over, or with two pieces in each other's place. */
export const scratched = (whole: string): fc.Arbitrary<string> =>
  fc.oneof(
    fc.nat(whole.length).map((length) => whole.slice(0, length)),
    fc
      .tuple(fc.nat(whole.length - 1), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
      .map(([place, text]) => whole.slice(0, place) + text + whole.slice(place + text.length)),
    fc.tuple(fc.nat(whole.length - 9), fc.nat(whole.length - 9)).map((places) => {
      const [first = 0, second = 0] = places.sort((a, b) => a - b)
      if (second - first < 8) return whole.slice(0, first) + whole.slice(second)
      const [one, other] = [whole.slice(first, first + 8), whole.slice(second, second + 8)]
      return whole.slice(0, first) + other + whole.slice(first + 8, second) + one + whole.slice(second + 8)
    }),
  )
