import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fitSchema } from '../../src/content/schemaProblems'
import { parseYaml } from '../../src/content/yamlFile'
import { daySchema, idSchema } from '../../src/domain/ids'
import { contentMigrationSchema } from '../../src/domain/project/contentMigrations'
import { conditionSchema } from '../../src/domain/questionnaire/condition'

/** What is said of a file, each sentence after the line it is about. */
function said(schema: z.ZodType, text: string): string[] {
  const { value, at } = parseYaml('prova.yaml', text)
  return (fitSchema(schema, value, at).problems ?? []).map(({ line, message }) => `${line} ${message}`)
}

const person = z.strictObject({ name: z.string().min(1), age: z.int().min(18).max(99).optional() })

it('gives the value when it fits', () => {
  const { value, at } = parseYaml('prova.yaml', 'name: Ada\nage: 36')
  expect(fitSchema(person, value, at)).toEqual({ value: { name: 'Ada', age: 36 } })
})

describe('an entry', () => {
  it.each([
    ['that is not there', person, 'age: 36', ['1 Manca «name»: serve un testo']],
    ['left empty', person, 'name:', ['1 «name»: serve un testo']],
    ['without words', person, "name: ''", ['1 «name»: manca il testo']],
    ['with a number in place of a text', person, 'name: 3', ['1 «name»: serve un testo, fra apici']],
    ['with a text in place of a number', person, "name: Ada\nage: '3'", ['2 «age»: serve un numero, senza apici']],
    ['with half a number', person, 'name: Ada\nage: 36.5', ['2 «age»: serve un numero intero']],
    ['too small', person, 'name: Ada\nage: 3', ['2 «age»: il numero deve essere almeno 18']],
    ['too big', person, 'name: Ada\nage: 300', ['2 «age»: il numero deve essere al massimo 99']],
  ])('%s', (_, schema, text, sentences) => expect(said(schema, text)).toEqual(sentences))

  it.each([
    ['above zero', z.number().positive(), '0', 'il numero deve essere più di 0'],
    ['yes or no', z.boolean(), 'si', 'serve «true» o «false»'],
    ['a text or a number', z.union([z.string(), z.number()]), '[]', 'serve un testo o un numero'],
    ['one word only', z.literal('aggiunte'), 'altro', 'scrivere «aggiunte»'],
    ['a list', z.array(z.string()), 'uno', 'serve un elenco, come [primo, secondo]'],
    ['a list with something in it', z.array(z.string()).min(1), '[]', 'serve almeno un elemento'],
    ['a list of four', z.array(z.string()).length(4), '[a, b]', 'servono esattamente 4 elementi'],
    ['a short list', z.array(z.string()).max(2), '[a, b, c]', 'servono al massimo 2 elementi'],
    ['a short text', z.string().max(2), 'tre', 'serve un testo di al massimo 2 caratteri'],
    ['entries of its own', person, 'Ada', 'serve un gruppo di voci, ognuna con il suo nome'],
    [
      'an id',
      idSchema,
      'Banca Ore',
      'usare solo parole minuscole senza accenti e cifre, unite da trattini, come «banca-ore»',
    ],
    ['a day', daySchema, "'2026-22-11'", 'scrivere il giorno come 2026-11-22'],
    [
      'a form no sentence was written for',
      z.string().regex(/^x$/),
      'y',
      'è scritto in un modo che non si può leggere: correggerlo',
    ],
    [
      'something only a function knows',
      z.string().refine((text) => text === 'x'),
      'y',
      'è scritto in un modo che non si può leggere: rivedere le sue voci',
    ],
  ])('that must be %s', (_, schema, written, need) =>
    expect(said(z.strictObject({ it: schema }), `it: ${written}`)).toEqual([`1 «it»: ${need}`]),
  )
})

describe('a choice', () => {
  const effort = z.strictObject({ effort: z.enum(['basso', 'medio', 'alto']) })

  it('lists what may be chosen, and the word that was probably meant', () => {
    expect(said(effort, 'effort: nessuno')).toEqual(['1 «effort»: scegliere fra «basso», «medio» e «alto»'])
    expect(said(effort, 'effort: bassso')).toEqual([
      '1 «effort»: scegliere fra «basso», «medio» e «alto»; forse «basso»',
    ])
  })
})

describe('a key', () => {
  it('misspelt is found on its own line, with the one that was meant', () => {
    expect(said(person, 'name: Ada\n\nagee: 36')).toEqual(['3 La voce «agee» qui non è prevista: forse «age»'])
  })

  it('unlike any other is told what is left to write', () => {
    expect(said(person, 'name: Ada\nhobby: vela')).toEqual([
      '2 La voce «hobby» qui non è prevista: toglierla, o usare «age»',
    ])
  })

  it('is told of one by one', () => {
    expect(said(person, 'name: Ada\nage: 36\nvela: si\nsci: no')).toEqual([
      '3 La voce «vela» qui non è prevista: toglierla',
      '4 La voce «sci» qui non è prevista: toglierla',
    ])
  })

  it('that must be an id is told how ids are written', () => {
    expect(said(z.record(idSchema, z.number()), 'Uno Due: 1')).toEqual([
      '1 «Uno Due»: usare solo parole minuscole senza accenti e cifre, unite da trattini, come «banca-ore»',
    ])
  })
})

describe('where', () => {
  const people = z.strictObject({
    people: z.array(person.extend({ hours: z.tuple([z.number(), z.number()]).optional() })),
  })

  it('says the entry, since the line says which of the list', () => {
    expect(said(people, 'people:\n  - name: Ada\n  - name: 3')).toEqual(['3 «name»: serve un testo, fra apici'])
  })

  it('counts from one inside a list', () => {
    expect(said(people, 'people:\n  - name: Ada\n    hours: [1, due]')).toEqual([
      '3 «hours», elemento 2: serve un numero, senza apici',
    ])
    expect(said(people, 'people: [Ada]')).toEqual([
      '1 «people», elemento 1: serve un gruppo di voci, ognuna con il suo nome',
    ])
  })

  it('is the whole file when nothing is in it', () => {
    expect(said(people, '')).toEqual([
      '1 Il file è vuoto, o non contiene voci: scriverne una per riga, come «nome: testo»',
    ])
  })
})

describe('of the forms a value may have, the one meant', () => {
  it.each([
    [
      '{ question: turni, operator: inn, value: [a] }',
      [
        '«operator»: scegliere fra «is», «in», «includes», «includesAny», «atLeast», «atMost», «lessThan» e «unknown»; forse «in»',
      ],
    ],
    [
      '{ fact: notti, operator: includes, value: a }',
      ['«operator»: scegliere fra «is», «atLeast», «atMost» e «lessThan»'],
    ],
    ['{ question: turni, operator: in }', ['Manca «value»: serve un elenco, come [primo, secondo]']],
    [
      '{ question: turni }',
      [
        'Manca «operator»: scegliere fra «is», «in», «includes», «includesAny», «atLeast», «atMost», «lessThan» e «unknown»',
      ],
    ],
    [
      '{ questio: turni, operator: in, value: [a] }',
      ['Manca «question»: serve un testo', 'La voce «questio» qui non è prevista: forse «question»'],
    ],
    [
      '{ all: [{ condition: a turni }] }',
      ['«condition»: usare solo parole minuscole senza accenti e cifre, unite da trattini, come «banca-ore»'],
    ],
    ['{ question: turni, operator: is, value: [a] }', ['«value»: serve un testo, un numero o «true» o «false»']],
  ])('%s', (written, sentences) => {
    expect(said(conditionSchema, written)).toEqual(sentences.map((sentence) => `1 ${sentence}`))
  })

  it('is the one its kind names', () => {
    expect(said(contentMigrationSchema, 'version: 2026.1.0\nchange: { kind: askAgain, questoin: turni }')).toEqual([
      '2 Manca «change.question»: serve un testo',
      '2 La voce «questoin» qui non è prevista: forse «question»',
    ])
  })
})

it('never speaks like a program', () => {
  const programs = /\b(errore|valore|campo|input|valid[oia]|undefined|null|string|expected|invalid)\b/i
  const written = [
    '',
    '3',
    '[]',
    '{}',
    'a: 1',
    '{ all: 3 }',
    '{ any: [] }',
    '{ not: x }',
    '{ question: 3, operator: in, value: {} }',
  ]
  for (const text of written) for (const sentence of said(conditionSchema, text)) expect(sentence).not.toMatch(programs)
})
