import { describe, expect, it } from 'vitest'
import { type ContentFiles, readFolder } from '../../src/content/folder'
import { examineContent } from '../../src/content/loadContent'

/** Every check catches the defect it is there for, and says in which file and on which line. */
const small = readFolder('tests/content/small')

const problemsOf = (files: ContentFiles, today = '2026-11-22') => examineContent(files, 'prova', today).problems

it('finds nothing wrong in the small folder', () => {
  expect(problemsOf(small)).toEqual([])
})

/** What is written, what is written instead, and what must be said about it. */
type Defect = [name: string, file: string, from: string, to: string, said: RegExp]

const journey = 'prova/questionnaire.yaml'
const profile = 'prova/questions/profilo.yaml'
const questions = 'prova/questions/orario.yaml'
const migrations = 'prova/migrations.yaml'
const scoring = 'prova/scoring.yaml'
const selection = 'prova/selection.yaml'
const needs = 'prova/needs.yaml'
const links = 'prova/links.yaml'
const notices = 'prova/notices.yaml'
const chapters = 'prova/chapters.yaml'
const plan = 'prova/plan.yaml'
const norms = 'catalogue/norms/orario.yaml'
const measures = 'catalogue/measures/orario.yaml'
const services = 'territory/services.yaml'
const example = 'examples/negozio.yaml'

const form: Defect[] = [
  ['not YAML', links, 'title: Prima la fascia', 'title: "Prima la fascia', /^this is not YAML/],
  ['a key misspelt', profile, 'help: Contate tutti.', 'hlep: Contate tutti.', /unknown key "hlep"/],
  ['a text left empty', questions, 'meaning: Una fascia.', "meaning: ''", /the text is missing/],
  ['a text made of spaces', questions, 'meaning: Una fascia.', "meaning: ' '", /the text is missing/],
  ['a number in place of a text', questions, 'prompt: Come si fa?', 'prompt: 3', /a string is needed here/],
  [
    'a value outside the list',
    measures,
    'effort: basso',
    'effort: nullo',
    /one of these is needed: basso, medio, alto/,
  ],
  ['an id that is not an id', measures, 'id: turni-noti', 'id: Turni noti', /ids are lower-case words/],
]

const ids: Defect[] = [
  ['a question twice', questions, 'id: anticipo', 'id: flessibile', /"flessibile" is already used at prova/],
  ['a code twice', questions, 'code: A1.2', 'code: A1.1', /"A1.1" is already used/],
  ['an option twice', profile, "id: '24'", "id: '12'", /"12" is already used/],
  ['a box twice', profile, 'id: impiegati', 'id: operai', /"operai" is already used/],
  ['a norm twice', norms, 'id: legge-incerta', 'id: legge-orario', /"legge-orario" is already used/],
  ['a rule and a notice with one code', notices, 'id: V1', 'id: R01', /"R01" is already used/],
  ['a page twice', journey, 'id: luogo', 'id: persone', /"persone" is already used/],
  ['a retired id', measures, 'id: turni-noti', 'id: vecchia-domanda', /was retired and can never be used again/],
]

const references: Defect[] = [
  [
    'an unknown question on a page',
    journey,
    'questions: [sede, durata]',
    'questions: [sede, durat]',
    /no question "durat": do you mean "durata"/,
  ],
  [
    'an unknown measure in a link',
    links,
    'measures: [turni-noti]',
    'measures: [turni-not]',
    /no measure "turni-not": do you mean "turni-noti"/,
  ],
  ['an unknown norm', notices, 'norms: [legge-orario]', 'norms: [legge]', /no norm "legge"/],
  ['an unknown area', measures, 'area: orario', 'area: orari', /no area "orari"/],
  ['an unknown indicator', measures, 'kpi: K01', 'kpi: K99', /no indicator "K99"/],
  [
    'an unknown framework',
    measures,
    'frameworks: [tema]',
    'frameworks: [temi]',
    /no framework tag in plan.yaml "temi"/,
  ],
  ['an unknown level', scoring, 'maxLevel: basso', 'maxLevel: bassa', /no level "bassa"/],
  ['an unknown district', 'territory/municipalities.yaml', 'district: valle', 'district: valli', /no district "valli"/],
  ['an unknown measure in a fact', selection, 'planned: [fascia]', 'planned: [fasce]', /no measure "fasce"/],
  ['a need for no area', needs, '  orario:', '  orari:', /no area "orari"/],
  [
    'a raise of an unknown question',
    measures,
    'question: anticipo, to',
    'question: preavviso, to',
    /no question with four anchors "preavviso"/,
  ],
]

const conditions: Defect[] = [
  ['an unknown question', notices, 'question: persone', 'question: person', /no question "person"/],
  ['an unknown box', journey, 'ruoli.operai', 'ruoli.operaie', /no box "ruoli.operaie"/],
  ['an unknown option', journey, 'value: notte', 'value: notti', /no option of "turni" called "notti"/],
  ['an unknown named condition', questions, 'condition: a-turni', 'condition: turni', /no condition "turni"/],
  ['an unknown fact', links, 'fact: orari-nel-piano', 'fact: orari', /no fact "orari"/],
  [
    'an operator for another type',
    journey,
    'operator: includes',
    'operator: is',
    /"is" does not fit "turni": use includes/,
  ],
  ['a number compared with a word', notices, 'value: 10', "value: '10'", /is a number: compare it with a number/],
  [
    'a fact that is true or false compared with a number',
    selection,
    'value: true }, factor',
    'value: 1 }, factor',
    /is true or false/,
  ],
  [
    'a question that depends on a fact',
    questions,
    '{ condition: a-turni }',
    '{ fact: notti, operator: is, value: true }',
    /cannot depend on the fact/,
  ],
  [
    'a fact of the plan read before the plan',
    selection,
    'fact: notti',
    'fact: orari-nel-piano',
    /known only once measures are chosen/,
  ],
  [
    'reading forward',
    journey,
    'questions: [persone, turni, ruoli]',
    'questions: [persone, ruoli]',
    /no page of questionnaire/,
  ],
  [
    'a question that reads itself',
    questions,
    '{ condition: a-turni }',
    '{ question: anticipo, operator: is, value: assente }',
    /asked later/,
  ],
  [
    'short version, depending on the full one',
    questions,
    'condition: a-turni',
    'condition: in-reparto',
    /in the short version and depends on "ruoli"/,
  ],
  [
    'a circle',
    journey,
    'a-turni: { question: turni, operator: includes, value: notte }',
    'a-turni: { condition: in-reparto }',
    /depends on itself/,
  ],
]

const scores: Defect[] = [
  [
    'a question without weight',
    scoring,
    'questions: { flessibile: 2, anticipo: 1 }',
    'questions: { flessibile: 2 }',
    /would score nowhere/,
  ],
  ['an option without points', scoring, 'informale: 1, ', '', /the option "informale" has no points/],
  ['points for no option', scoring, 'monitorata: 3', 'monitorata: 3, eccelsa: 4', /the option of no question/],
  [
    'anchors that go down',
    scoring,
    'formalizzata: 2, monitorata: 3',
    'formalizzata: 3, monitorata: 2',
    /from the lowest to the highest/,
  ],
  ['a gap between levels', scoring, 'from: 50', 'from: 60', /starts from 60, and the one before it ends at 50/],
  ['levels that do not start from 0', scoring, 'from: 0', 'from: 10', /must start from 0/],
  ['levels that do not reach 100', scoring, 'from: 50 }', 'from: 50, below: 90 }', /no "below"/],
  ['a gap between the bands of a need', needs, 'from: 10', 'from: 12', /starts from 12/],
  [
    'an option without its part of the need',
    needs,
    "{ '12': 0, '24': 0.1 }",
    "{ '12': 0 }",
    /the option "24" of "durata" is missing/,
  ],
  [
    'an option without a cost class',
    selection,
    "costClass: { '12': 1, '24': 2 }",
    "costClass: { '12': 1 }",
    /the option "24"/,
  ],
  ['a reading missing', plan, 'basso: Si comincia., ', '', /has no reading for "basso"/],
  [
    'a question asked away from its area',
    journey,
    'questions: [sede, durata]',
    'questions: [sede, durata, flessibile]',
    /already asked/,
  ],
  [
    'a total over a box that is not there',
    profile,
    'of: [operai, impiegati]',
    'of: [operai, quadri]',
    /"ruoli.quadri" is not a figure/,
  ],
]

const measured: Defect[] = [
  [
    'nothing can select it: no context',
    measures,
    'contexts: [turni]',
    'contexts: [logistica]',
    /nothing can select "turni-noti"/,
  ],
  ['nothing can select it: sizes', measures, 'max: 500', 'max: 5', /from 10 to 5 people/],
  [
    'nothing can select it: public bodies',
    measures,
    'publicBodies: both',
    'publicBodies: only',
    /for public bodies only/,
  ],
  ['a step that lowers', measures, 'to: monitorata', 'to: informale', /would go from "formalizzata" to "informale"/],
  ['a step to the lowest answer', measures, 'anticipo, to: formalizzata', 'anticipo, to: assente', /never lowers/],
  ['a step to no answer', measures, 'anticipo, to: formalizzata', 'anticipo, to: ottima', /no option "ottima"/],
  ['months the wrong way round', measures, 'months: [2, 4]', 'months: [4, 2]', /smaller number first/],
  [
    'prerequisites in a circle',
    measures,
    'prerequisiteMeasures: []',
    'prerequisiteMeasures: [turni-noti]',
    /before itself/,
  ],
]

const words: Defect[] = [
  [
    'a character the PDF lacks',
    questions,
    'text: Si può scegliere',
    'text: 🙂 Si può scegliere',
    /the PDF cannot write "🙂" \(U\+1F642\)/,
  ],
  [
    'law outside the norms',
    measures,
    'summary: Il calendario',
    'summary: Secondo l’art. 33 il calendario',
    /law is cited only through "norms"/,
  ],
  ['a law by number', notices, 'text: Tra un turno', 'text: La L. 104/1992 dice che tra un turno', /law is cited only/],
  ['a typewriter apostrophe', chapters, 'purpose: Dire tutto.', "purpose: Dire l'altro.", /write ’ for the apostrophe/],
  ['two spaces', plan, 'draftLine: Bozza del', 'draftLine: Bozza  del', /a space too many/],
  [
    'a placeholder that does not exist',
    chapters,
    '{numero-azioni}',
    '{numero-azion}',
    /no placeholder "numero-azion": do you mean/,
  ],
  ['an answer that does not exist', links, '{risposta:flessibile}', '{risposta:flesibile}', /no question "flesibile"/],
  ['a fact that does not exist', links, '{fatto:operai}', '{fatto:operaie}', /no fact "operaie"/],
  [
    'a placeholder where nothing is filled in',
    measures,
    'summary: Si entra',
    'summary: In {persone} si entra',
    /would be printed as it is/,
  ],
  ['a brace left open', chapters, '{durata}', '{durata', /a brace is open/],
]

const rest: Defect[] = [
  ['a norm of low confidence cited', notices, 'norms: [legge-orario]', 'norms: [legge-incerta]', /confidence "bassa"/],
  ['a norm in the file of another topic', norms, 'topic: orario', 'topic: turni', /write it in turni.yaml/],
  ['a day that is not a day', norms, 'asOf: 2026-10-01', 'asOf: ottobre 2026', /YYYY-MM-DD/],
  ['an answer the example cannot give', example, 'persone: 10', 'persone: 10000', /cannot be the answer to "persone"/],
  [
    'an example of a question that is not there',
    example,
    'flessibile: informale',
    'flexible: informale',
    /no question "flexible"/,
  ],
]

const changes: Defect[] = [
  ['a version that is none', migrations, 'version: 2026.1.0', 'version: ottobre', /a version is written 2026.1.0/],
  [
    'a version still to come',
    migrations,
    'version: 2026.1.0',
    'version: 2027.1.0',
    /is of version 2026.1.0: raise it first/,
  ],
  ['a question that is still there', migrations, 'from: vecchia-domanda', 'from: turni', /"turni" is still a question/],
  ['a renamed question not retired', migrations, 'from: vecchia-domanda', 'from: altra', /must be in "retired"/],
  ['a new name that does not exist', migrations, 'to: anticipo', 'to: anticip', /no question "anticip": do you mean/],
  ['an option that is still there', migrations, 'from: sera', 'from: nessuno', /"nessuno" is still an option/],
  ['a new option that does not exist', migrations, 'to: notte', 'to: notti', /"turni" has no option "notti"/],
  ['a question without options', migrations, 'question: turni', 'question: persone', /has no options to rename/],
  ['an unknown question to ask again', migrations, 'question: sede', 'question: sedi', /no question "sedi"/],
  ['a portrait of nothing', journey, 'sector: durata', 'sector: dura', /no question "dura"/],
  ['a portrait of the wrong kind', journey, 'people: persone', 'people: sede', /is of type municipality: number is/],
]

const groups = { form, ids, changes, references, conditions, scores, measured, words, rest }

describe('warnings, which do not stop the build', () => {
  const said = (file: string, from: string, to: string, today?: string) =>
    problemsOf(new Map([...small, [file, (small.get(file) ?? '').replace(from, to)]]), today).map(
      ({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`,
    )

  it('a norm not checked for twelve months', () => {
    expect(said(norms, 'asOf: 2026-10-01', 'asOf: 2025-10-01')).toEqual([
      'warning catalogue/norms/orario.yaml:11 "legge-orario" was last checked on 2025-10-01, more than 12 months ago: check it again',
    ])
  })

  it('a service that expired', () => {
    expect(said(services, 'expires: 2027-01-10', 'expires: 2026-11-01')).toEqual([
      'warning territory/services.yaml:3 "sportello" expired on 2026-11-01: check it again, or remove it',
    ])
  })

  it('a condition nothing uses', () => {
    expect(said(journey, 'conditions:', 'conditions:\n  sola: { all: [] }')).toEqual([
      'warning prova/questionnaire.yaml:9 nothing uses the condition "sola"',
    ])
  })

  it('a question no measure answers', () => {
    expect(said(measures, 'questions: [anticipo]', 'questions: [flessibile]')).toEqual([
      'warning prova/questions/orario.yaml:19 no measure answers "anticipo": a low answer would lead nowhere',
    ])
  })
})

it('says the line of the defect', () => {
  const text = (small.get(links) ?? '').replace(
    'measures: [turni-noti]',
    'measures:\n      - turni-noti\n      - turni-not',
  )
  const [problem] = problemsOf(new Map([...small, [links, text]]))
  expect(problem).toMatchObject({
    file: links,
    line: text.split('\n').findIndex((line) => line.endsWith('turni-not')) + 1,
  })
})

it('tells every problem at once', () => {
  const broken = new Map([
    ...small,
    [norms, (small.get(norms) ?? '').replace('topic: orario', 'topic: turni')],
    [notices, (small.get(notices) ?? '').replace('norms: [legge-orario]', 'norms: [legge-incerta, legge-orari]')],
  ])
  expect(problemsOf(broken).map(({ file }) => file)).toEqual([norms, notices, notices])
})

it('says when a file is missing, and when nothing reads one', () => {
  const without = new Map([...small].filter(([path]) => path !== needs))
  expect(problemsOf(without).map(({ message }) => message)).toEqual([expect.stringMatching(/no needs file/)])
  expect(problemsOf(new Map([...small, ['prova/bisogni.yaml', 'a: 1']])).map(({ message }) => message)).toEqual([
    expect.stringMatching(/nothing reads this file/),
  ])
})

describe.each(Object.entries(groups))('%s', (_, defects) => {
  it.each(defects)('%s', (_name, file, from, to, said) => {
    const text = small.get(file) ?? ''
    expect(text, `"${from}" must be in ${file}`).toContain(from)
    const problems = problemsOf(new Map([...small, [file, text.replace(from, to)]]))
    const found = problems.find(({ message }) => said.test(message))
    expect(found, problems.map(({ message }) => message).join('\n')).toBeDefined()
    expect(found?.severity).toBe('error')
    expect(small.has(found?.file ?? '')).toBe(true)
    expect(found?.line).toBeGreaterThan(0)
  })
})
