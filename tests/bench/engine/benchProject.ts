import type { QuestionnaireContent } from '../../../src/domain/content'
import { newProject } from '../../../src/domain/project/newProject'
import type { Project } from '../../../src/domain/project/project'
import type { Answer, Value } from '../../../src/domain/questionnaire/answer'
import type { Question } from '../../../src/domain/questionnaire/question'

/** A works with shifts, offices and two sites, chosen so that as many questions as possible are asked. */
const profile: Readonly<Record<string, Value>> = {
  'tipo-organizzazione': 'impresa',
  settore: 'manifattura',
  'comune-sede': 'gallarate',
  sedi: { numero: 2, 'comuni-altre-sedi': ['busto-arsizio'], 'sede-oltre-cento': 'presente' },
  persone: 180,
  'persone-genere': { donne: 70, uomini: 108, 'altro-non-indicato': 2 },
  'persone-eta': { 'meno-30': 25, '30-44': 60, '45-54': 55, '55-oltre': 40 },
  contratti: {
    'tempo-indeterminato': 150,
    'tempo-determinato': 15,
    apprendistato: 10,
    somministrati: 5,
    'soci-lavoratori': 0,
  },
  'persone-part-time': { donne: 18, uomini: 3, 'donne-per-scelta': 12, 'uomini-per-scelta': 2 },
  ruoli: { operai: 110, impiegati: 55, responsabili: 12, dirigenti: 3 },
  'lavoro-in-presenza': 'piu-della-meta',
  turni: ['due-turni', 'tre-turni-notte'],
  'quota-turnisti': 'oltre-50',
  'accordi-agile': 14,
  'figli-minori': { '0-2': 12, '3-5': 14, '6-13': 30 },
  nascite: { madri: 3, padri: 4, 'padri-con-congedo': 3, 'giorni-congedo-padri': 28 },
  caregiver: { 'con-104': 9, 'senza-104': 12 },
  uscite: { volontarie: 11, neogenitori: 2, assunzioni: 9 },
  'assenze-straordinari': {
    'ore-assenza': 14000,
    'ore-lavorabili': 310000,
    'ore-straordinario': 12000,
    'ore-lavorate': 290000,
    'giornate-assenza-brevi': 400,
    'ferie-residue': 1500,
  },
  'relazioni-sindacali': { rsu: 'si', ccnl: 'Metalmeccanici industria', 'secondo-livello': ['aziendale'] },
  motivazioni: ['trattenere', 'ridurre-assenze', 'bandi-certificazioni'],
  'vincoli-risorse': { vincoli: ['coperture', 'clienti'], budget: 'fino-10000', durata: '24' },
}

/** Mostly low and middling practices, in a fixed and irregular order: what an organisation of this size often says. */
const anchorPattern = [0, 1, 1, 2, 0, 1, 3, 1, 0, 2, 1]

/** A project in which every question of the content is answered; `unknownEvery` turns one in so many into "non so". */
export function benchProject({ journey, questions }: QuestionnaireContent, unknownEvery?: number): Project {
  const anchors = questions.filter(({ type }) => type === 'anchors')
  const answers = questions.map((question, place): [string, Answer] => [
    question.id,
    unknownEvery !== undefined && place % unknownEvery === unknownEvery - 1
      ? { state: 'unknown' }
      : { state: 'given', value: answerTo(question, anchors.indexOf(question)) },
  ])
  const project = newProject({
    id: 'misura-di-velocita',
    content: { id: journey.id, version: journey.version },
    organisation: 'Officina di prova',
    compiledBy: 'Prova di velocità',
    track: 'full',
    today: '2026-11-22',
    now: '2026-11-22T10:00:00Z',
  })
  return { ...project, answers: Object.fromEntries(answers) }
}

function answerTo(question: Question, place: number): Value {
  const given = profile[question.id]
  if (given !== undefined) return given
  if (question.type !== 'anchors') throw new Error(`tests/bench: give an answer to "${question.id}" in benchProject.ts`)
  const anchor = question.options[anchorPattern[place % anchorPattern.length] ?? 0]
  return anchor?.id ?? ''
}
