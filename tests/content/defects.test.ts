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
  ['not YAML', links, 'title: Prima la fascia', 'title: "Prima la fascia', /^Manca un segno: un apice o una parentesi/],
  [
    'a key misspelt',
    profile,
    'help: Contate tutti.',
    'hlep: Contate tutti.',
    /^La voce «hlep» qui non è prevista: forse «help»$/,
  ],
  ['a text left empty', questions, 'meaning: Una fascia.', "meaning: ''", /^«meaning»: manca il testo$/],
  ['a text made of spaces', questions, 'meaning: Una fascia.', "meaning: ' '", /^Manca il testo$/],
  [
    'a number in place of a text',
    questions,
    'prompt: Come si fa?',
    'prompt: 3',
    /^«prompt»: serve un testo, fra apici$/,
  ],
  [
    'a value outside the list',
    measures,
    'effort: basso',
    'effort: nullo',
    /^«effort»: scegliere fra «basso», «medio» e «alto»$/,
  ],
  ['an id that is not an id', measures, 'id: turni-noti', 'id: Turni noti', /^«id»: usare solo parole minuscole/],
]

const ids: Defect[] = [
  [
    'a question twice',
    questions,
    'id: anticipo',
    'id: flessibile',
    /^«flessibile» è già usato alla riga 2: sceglierne un altro$/,
  ],
  ['a code twice', questions, 'code: A1.2', 'code: A1.1', /«A1.1» è già usato/],
  ['an option twice', profile, "id: '24'", "id: '12'", /«12» è già usato/],
  ['a box twice', profile, 'id: impiegati', 'id: operai', /«operai» è già usato/],
  ['a norm twice', norms, 'id: legge-incerta', 'id: legge-orario', /«legge-orario» è già usato/],
  ['a rule and a notice with one code', notices, 'id: V1', 'id: R01', /«R01» è già usato in prova\/links.yaml, riga 2/],
  ['a page twice', journey, 'id: luogo', 'id: persone', /«persone» è già usato/],
  ['a retired id', measures, 'id: turni-noti', 'id: vecchia-domanda', /ritirato: sceglierne uno nuovo/],
]

const references: Defect[] = [
  [
    'an unknown question on a page',
    journey,
    'questions: [sede, durata]',
    'questions: [sede, durat]',
    /^Non c’è la domanda «durat»: forse «durata»$/,
  ],
  [
    'an unknown measure in a link',
    links,
    'measures: [turni-noti]',
    'measures: [turni-not]',
    /la misura «turni-not»: forse «turni-noti»/,
  ],
  [
    'an unknown norm',
    notices,
    'norms: [legge-orario]',
    'norms: [legge]',
    /^Non c’è la norma «legge»: scegliere fra «legge-orario» e «legge-incerta»$/,
  ],
  ['an unknown area', measures, 'area: orario', 'area: orari', /l’area «orari»: forse «orario»/],
  ['an unknown indicator', measures, 'kpi: K01', 'kpi: K99', /l’indicatore «K99»/],
  ['an unknown framework', measures, 'frameworks: [tema]', 'frameworks: [temi]', /il riferimento «temi»/],
  ['an unknown level', scoring, 'maxLevel: basso', 'maxLevel: bassa', /il livello «bassa»/],
  ['an unknown district', 'territory/municipalities.yaml', 'district: valle', 'district: valli', /l’ambito «valli»/],
  ['an unknown measure in a fact', selection, 'planned: [fascia]', 'planned: [fasce]', /la misura «fasce»/],
  ['a need for no area', needs, '  orario:', '  orari:', /l’area «orari»: forse «orario»/],
  [
    'a raise of an unknown question',
    measures,
    'question: anticipo, to',
    'question: preavviso, to',
    /la domanda a quattro frasi «preavviso»/,
  ],
]

const conditions: Defect[] = [
  ['an unknown question', notices, 'question: persone', 'question: person', /la domanda «person»: forse «persone»/],
  ['an unknown box', journey, 'ruoli.operai', 'ruoli.operaie', /la casella «ruoli.operaie»: forse «ruoli.operai»/],
  ['an unknown option', journey, 'value: notte', 'value: notti', /l’opzione «notti» di «turni»: forse «notte»/],
  ['an unknown named condition', questions, 'condition: a-turni', 'condition: turni', /la condizione «turni»/],
  ['an unknown fact', links, 'fact: orari-nel-piano', 'fact: orari', /il fatto «orari»/],
  [
    'an operator for another type',
    journey,
    'operator: includes',
    'operator: is',
    /^«is» non va bene per «turni»: usare «includes», «includesAny» o «unknown»$/,
  ],
  ['a number compared with a word', notices, 'value: 10', "value: '10'", /«persone» è un numero/],
  [
    'a fact that is true or false compared with a number',
    selection,
    'value: true }, factor',
    'value: 1 }, factor',
    /«notti» è vero o falso/,
  ],
  [
    'a question that depends on a fact',
    questions,
    '{ condition: a-turni }',
    '{ fact: notti, operator: is, value: true }',
    /non può dipendere dal fatto «notti»/,
  ],
  [
    'a fact of the plan read before the plan',
    selection,
    'fact: notti',
    'fact: orari-nel-piano',
    /si conosce solo dopo la scelta delle misure/,
  ],
  [
    'reading forward',
    journey,
    'questions: [persone, turni, ruoli]',
    'questions: [persone, ruoli]',
    /«turni» non è in nessuna pagina/,
  ],
  [
    'a question that reads itself',
    questions,
    '{ condition: a-turni }',
    '{ question: anticipo, operator: is, value: assente }',
    /^«anticipo» dipende dalla propria risposta/,
  ],
  [
    'short version, depending on the full one',
    questions,
    'condition: a-turni',
    'condition: in-reparto',
    /nella versione breve e dipende da «ruoli»/,
  ],
  [
    'a circle',
    journey,
    'a-turni: { question: turni, operator: includes, value: notte }',
    'a-turni: { condition: in-reparto }',
    /dipende da sé stessa/,
  ],
]

const scores: Defect[] = [
  [
    'a question without weight',
    scoring,
    'questions: { flessibile: 2, anticipo: 1 }',
    'questions: { flessibile: 2 }',
    /«anticipo» non ha peso/,
  ],
  ['an option without points', scoring, 'informale: 1, ', '', /L’opzione «informale» non ha punti/],
  ['points for no option', scoring, 'monitorata: 3', 'monitorata: 3, eccelsa: 4', /punti per «eccelsa»/],
  [
    'anchors that go down',
    scoring,
    'formalizzata: 2, monitorata: 3',
    'formalizzata: 3, monitorata: 2',
    /dalla più bassa alla più alta/,
  ],
  ['a gap between levels', scoring, 'from: 50', 'from: 60', /comincia da 60 e quella prima finisce a 50/],
  ['levels that do not start from 0', scoring, 'from: 0', 'from: 10', /comincia da 0/],
  ['levels that do not reach 100', scoring, 'from: 50 }', 'from: 50, below: 90 }', /togliere «below»/],
  ['a gap between the bands of a need', needs, 'from: 10', 'from: 12', /comincia da 12/],
  [
    'an option without its part of the need',
    needs,
    "{ '12': 0, '24': 0.1 }",
    "{ '12': 0 }",
    /Manca l’opzione «24» di «durata»/,
  ],
  [
    'an option without a cost class',
    selection,
    "costClass: { '12': 1, '24': 2 }",
    "costClass: { '12': 1 }",
    /Manca l’opzione «24»/,
  ],
  ['a reading missing', plan, 'basso: Si comincia., ', '', /non ha una frase per «basso»/],
  [
    'a question asked away from its area',
    journey,
    'questions: [sede, durata]',
    'questions: [sede, durata, flessibile]',
    /«flessibile» si chiede già nella pagina «luogo»/,
  ],
  [
    'a total over a box that is not there',
    profile,
    'of: [operai, impiegati]',
    'of: [operai, quadri]',
    /«ruoli.quadri» non è una cifra/,
  ],
]

const measured: Defect[] = [
  [
    'nothing can select it: no context',
    measures,
    'contexts: [turni]',
    'contexts: [logistica]',
    /«turni-noti» non si proporrebbe mai: nessuno dei suoi contesti/,
  ],
  ['nothing can select it: sizes', measures, 'max: 500', 'max: 5', /da 10 a 5 persone/],
  [
    'nothing can select it: public bodies',
    measures,
    'publicBodies: both',
    'publicBodies: only',
    /solo per gli enti pubblici/,
  ],
  ['a step that lowers', measures, 'to: monitorata', 'to: informale', /passerebbe da «formalizzata» a «informale»/],
  ['a step to the lowest answer', measures, 'anticipo, to: formalizzata', 'anticipo, to: assente', /non abbassa mai/],
  [
    'a step to no answer',
    measures,
    'anticipo, to: formalizzata',
    'anticipo, to: ottima',
    /l’opzione «ottima» di «anticipo»/,
  ],
  ['months the wrong way round', measures, 'months: [2, 4]', 'months: [4, 2]', /«months» va da 4 a 2/],
  [
    'prerequisites in a circle',
    measures,
    'prerequisiteMeasures: []',
    'prerequisiteMeasures: [turni-noti]',
    /prima di sé stessa/,
  ],
]

const words: Defect[] = [
  [
    'a character the PDF lacks',
    questions,
    'text: Si può scegliere',
    'text: 🙂 Si può scegliere',
    /non sa scrivere 🙂 \(U\+1F642\)/,
  ],
  [
    'law outside the norms',
    measures,
    'summary: Il calendario',
    'summary: Secondo l’art. 33 il calendario',
    /si cita solo in «norms».*l’art\. 33/,
  ],
  [
    'a law by number',
    notices,
    'text: Tra un turno',
    'text: La L. 104/1992 dice che tra un turno',
    /si cita solo in «norms».*104/,
  ],
  ['a typewriter apostrophe', chapters, 'purpose: Dire tutto.', "purpose: Dire l'altro.", /Usare ’ per l’apostrofo/],
  ['two spaces', plan, 'draftLine: Bozza del', 'draftLine: Bozza  del', /spazio di troppo: «Bozza {2}del/],
  [
    'a placeholder that does not exist',
    chapters,
    '{numero-azioni}',
    '{numero-azion}',
    /il nome fra graffe «numero-azion»: forse «numero-azioni»/,
  ],
  [
    'an answer that does not exist',
    links,
    '{risposta:flessibile}',
    '{risposta:flesibile}',
    /la domanda «flesibile»: forse «flessibile»/,
  ],
  ['a fact that does not exist', links, '{fatto:operai}', '{fatto:operaie}', /il fatto «operaie»/],
  [
    'a placeholder where nothing is filled in',
    measures,
    'summary: Si entra',
    'summary: In {persone} si entra',
    /si stamperebbe così com’è/,
  ],
  ['a brace left open', chapters, '{durata}', '{durata', /Una graffa è rimasta aperta/],
]

const rest: Defect[] = [
  [
    'a norm of low confidence cited',
    notices,
    'norms: [legge-orario]',
    'norms: [legge-incerta]',
    /attendibilità «bassa»/,
  ],
  ['a norm in the file of another topic', norms, 'topic: orario', 'topic: turni', /scriverla in turni.yaml/],
  ['a day that is not a day', norms, 'asOf: 2026-10-01', 'asOf: ottobre 2026', /giorno del controllo come 2026-11-22/],
  [
    'an answer the example cannot give',
    example,
    'persone: 10',
    'persone: 10000',
    /Non può essere la risposta a «persone».*fuori dai limiti/,
  ],
  [
    'an example of a question that is not there',
    example,
    'flessibile: informale',
    'flexible: informale',
    /la domanda «flexible»/,
  ],
]

const changes: Defect[] = [
  [
    'a version that is none',
    migrations,
    'version: 2026.1.0',
    'version: ottobre',
    /^«version»: scrivere la versione come 2026.1.0$/,
  ],
  [
    'a version still to come',
    migrations,
    'version: 2026.1.0',
    'version: 2027.1.0',
    /ancora alla versione 2026.1.0: aumentarla/,
  ],
  [
    'a question that is still there',
    migrations,
    'from: vecchia-domanda',
    'from: turni',
    /«turni» è ancora una domanda/,
  ],
  [
    'a renamed question not retired',
    migrations,
    'from: vecchia-domanda',
    'from: altra',
    /«altra» non si può più usare.*«retired»/,
  ],
  [
    'a new name that does not exist',
    migrations,
    'to: anticipo',
    'to: anticip',
    /la domanda «anticip»: forse «anticipo»/,
  ],
  [
    'an option that is still there',
    migrations,
    'from: sera',
    'from: nessuno',
    /«nessuno» è ancora un’opzione di «turni»/,
  ],
  [
    'a new option that does not exist',
    migrations,
    'to: notte',
    'to: notti',
    /l’opzione «notti» di «turni»: forse «notte»/,
  ],
  [
    'a question without options',
    migrations,
    'question: turni',
    'question: persone',
    /«persone» non ha opzioni a cui cambiare nome/,
  ],
  [
    'an unknown question to ask again',
    migrations,
    'question: sede',
    'question: sedi',
    /la domanda «sedi»: forse «sede»/,
  ],
  ['a portrait of nothing', journey, 'sector: durata', 'sector: dura', /la domanda «dura»/],
  [
    'a portrait of the wrong kind',
    journey,
    'people: persone',
    'people: sede',
    /«sede» è una domanda di tipo «municipality»: qui ne serve una di tipo «number»/,
  ],
]

const groups = { form, ids, changes, references, conditions, scores, measured, words, rest }

describe('warnings, which do not stop the build', () => {
  const said = (file: string, from: string, to: string, today?: string) =>
    problemsOf(new Map([...small, [file, (small.get(file) ?? '').replace(from, to)]]), today).map(
      ({ severity, file, line, message }) => `${severity} ${file}:${line} ${message}`,
    )

  it('a norm not checked for twelve months', () => {
    expect(said(norms, 'asOf: 2026-10-01', 'asOf: 2025-10-01')).toEqual([
      'warning catalogue/norms/orario.yaml:11 «legge-orario» non si controlla da più di 12 mesi (1° ottobre 2025): rileggerla e aggiornare la data',
    ])
  })

  it('a service that expired', () => {
    expect(said(services, 'expires: 2027-01-10', 'expires: 2026-11-01')).toEqual([
      'warning territory/services.yaml:3 «sportello» è scaduto (1° novembre 2026): ricontrollarlo, o toglierlo',
    ])
  })

  it('a condition nothing uses', () => {
    expect(said(journey, 'conditions:', 'conditions:\n  sola: { all: [] }')).toEqual([
      'warning prova/questionnaire.yaml:9 Nessuno usa la condizione «sola»: toglierla, se non serve',
    ])
  })

  it('a question no measure answers', () => {
    expect(said(measures, 'questions: [anticipo]', 'questions: [flessibile]')).toEqual([
      'warning prova/questions/orario.yaml:19 Nessuna misura risponde a «anticipo», e una risposta bassa non porterebbe a nulla: aggiungerla alle «questions» di una misura',
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
  expect(problemsOf(without).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Manca il file needs.yaml/),
  ])
  expect(problemsOf(new Map([...small, ['prova/bisogni.yaml', 'a: 1']])).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Nessuno legge questo file/),
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
