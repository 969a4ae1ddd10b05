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

it('says one thing a line, however many the reader finds', () => {
  expect(said('['.repeat(50))).toHaveLength(1)
})
