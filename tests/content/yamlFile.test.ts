import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/content/yamlFile'

const said = (text: string) => parseYaml('prova.yaml', text).problems.map(({ line, message }) => `${line} ${message}`)

describe('a file that is not YAML says what to put right, and where', () => {
  it.each([
    ['a quote left open', "a: 1\nb: 'due", '2 Manca un segno: un apice o una parentesi che chiude'],
    ['a typewriter apostrophe inside quotes', "a: 'l'altro'", '1 Qui c’è un segno di troppo'],
    [
      'a bracket left open',
      'a: [1, 2',
      '1 Gli spazi all’inizio della riga non tornano, o una parentesi è rimasta aperta',
    ],
    ['an entry moved by a space', 'a:\n  b: 1\n c: 2', '3 Gli spazi all’inizio della riga non tornano'],
    ['a tabulation', 'a:\n\tb: 1', '2 La riga comincia con una tabulazione: usare gli spazi'],
    ['the same entry twice', 'a: 1\na: 2', '2 Questa voce è già scritta più sopra: lasciarne una'],
    [
      'a colon inside a text',
      'a: prima: seconda',
      '1 Nel testo ci sono due punti seguiti da uno spazio: metterlo fra apici',
    ],
    ['a name without its colon', 'a: 1\nb\nc: 2', 'i due punti con uno spazio dopo il nome di una voce'],
    ['a sign no text can begin with', 'a: @tutti', '1 Un testo non può cominciare con questo segno'],
    ['two files in one', 'a: 1\n---\nb: 2', '2 Il file è diviso da «---»'],
  ])('%s', (_, text, sentence) => {
    expect(said(text)).toEqual([expect.stringContaining(sentence)])
    expect(parseYaml('prova.yaml', text).value).toBeUndefined()
  })
})

describe('a text that begins with a star', () => {
  it.each([
    ['names nothing', 'a: *nota'],
    ['names what it is in', 'a: &a { b: *a }'],
    ['repeats what repeats', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
  ])('and %s is never followed', (_, text) => {
    expect(said(text)[0]).toMatch(/Un testo che comincia con \* o con & va fra apici semplici$/)
    expect(parseYaml('prova.yaml', text).value).toBeUndefined()
  })
})

describe('a file that is too deep is not even begun', () => {
  it.each([
    ['open brackets', `a: 1\nb: ${'['.repeat(20_000)}`],
    ['groups, all of them closed', `a: 1\nb: ${'{ b: '.repeat(500)}1${' }'.repeat(500)}`],
    ['lists of lists', `a: 1\n${'- '.repeat(20_000)}`],
    ['entries moved in and in', `a:\n${' '.repeat(500)}b:`],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual(['2 Ci sono troppe voci una dentro l’altra: semplificare'])
  })

  it('unlike one with a text full of brackets', () => {
    expect(said(`a: Siete ${'{persone} [1] '.repeat(500)}`)).toEqual([])
  })
})

it('looks for keys written twice without comparing each with all the others', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n')
  expect(said(`${keys(30_000)}\nk7: 2`)).toEqual(['30001 Questa voce è già scritta più sopra: lasciarne una'])
})

it('says one thing a line, however many the reader finds', () => {
  expect(said('['.repeat(50))).toHaveLength(1)
  expect(said('a: @x\n'.repeat(500))).toHaveLength(100)
})
