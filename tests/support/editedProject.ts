import {
  addAgreement,
  addMeeting,
  editEntry,
  explainDecision,
  minuteAnswers,
  settleDifference,
} from '../../src/domain/meeting/editMeeting'
import { newMeeting } from '../../src/domain/meeting/meeting'
import { buildPlan } from '../../src/domain/plan/buildPlan'
import type { PlannedMeasure } from '../../src/domain/plan/plan'
import { measuresIn } from '../../src/domain/plan/resources'
import {
  approve,
  editAction,
  setBudget,
  setDocument,
  startPlan,
  writeOwn,
  writeReview,
  writeScorecard,
  writeSheet,
} from '../../src/domain/project/choices'
import { answerQuestions } from '../../src/domain/project/editProject'
import type { Choices, Project } from '../../src/domain/project/project'
import { keepSnapshot, takeSnapshot } from '../../src/domain/snapshots/rounds'
import { aLogo } from './aLogo'
import { maturity, organisations } from './organisations'
import { content } from './realContent'

type Decision = (choices: Choices) => Choices

/** The workshop after half an hour of work on its plan: something changed in every place that can be. */
export function editedProject(): Project {
  const project = afterAMeeting(withSnapshot(organisations['officina di 35'] as Project))
  const [first, second] = measuresIn(buildPlan(content, project, '2026-11-22').plan.actions) as [
    PlannedMeasure,
    PlannedMeasure,
  ]
  const decisions: readonly Decision[] = [
    (choices) => startPlan(choices, '2027-03'),
    (choices) => setBudget(choices, { hourlyCost: 28.5, yearly: 4000 }),
    (choices) => writeSheet(choices, first.id, 'title', 'Turni detti prima, a voce e per iscritto', first.title),
    (choices) => writeSheet(choices, first.id, 'description', 'Il turno del mese si appende in bacheca il 15.', ''),
    (choices) => writeSheet(choices, first.id, 'note', 'Ne parla Anna: =SOMMA(A1) non è una formula', ''),
    (choices) => writeSheet(choices, first.id, 'decides', 'Titolare e capofficina', ''),
    (choices) => writeSheet(choices, first.id, 'responsible', '@capofficina', ''),
    (choices) =>
      editAction(choices, first.id, {
        start: '2027-05',
        steps: {
          items: [
            { title: '-provare il calendario in verniciatura', who: 'Capofficina', months: 2 },
            { title: 'Estenderlo a tutti i reparti', who: 'Ufficio del personale', months: 3 },
          ],
        },
        hours: { first: 61, later: 23 },
        expenses: [
          { what: 'Bacheca elettronica', amounts: [1250, 0, 0], coverage: 'propria', certainty: 'certo' },
          { what: '+39 0331 centralino', amounts: [480, 520, 610], coverage: 'bando', certainty: 'stima' },
        ],
        indicators: {
          'proprio-1': {
            own: {
              name: 'Cambi di turno chiesti il giorno prima',
              formula: 'richieste in un mese',
              unit: 'richieste',
              direction: 'down',
            },
            baseline: { value: 17, on: '2026-10-31', certainty: 'certo' },
            target: 6,
            source: 'registro dei turni',
            frequency: 'ogni mese',
            measured: { '6': 11, '12': 7 },
          },
        },
        progress: {
          '6': { state: 'in-corso', percent: 45, happened: 'La prova in verniciatura è piaciuta.' },
        },
      }),
    (choices) =>
      editAction(choices, second.id, {
        expenses: [{ what: 'Consulenza', amounts: [3300, 900, 0], coverage: 'fondi', certainty: 'da-verificare' }],
        progress: { '6': { state: 'sospesa', happened: 'Manca chi sostituisce.' } },
      }),
    (choices) => writeOwn(choices, 'azione-nostra-1', { title: 'Navetta dalla stazione di Fagnano', area: first.area }),
    (choices) =>
      editAction(choices, 'azione-nostra-1', {
        hours: { first: 12, later: 4 },
        expenses: [{ what: 'Noleggio', amounts: [2200, 2200, 2200], coverage: 'rete', certainty: 'stima' }],
      }),
    (choices) => writeReview(choices, '6', { on: '2027-09-10', text: 'A metà anno il piano tiene.' }),
    (choices) =>
      approve(choices, {
        on: '2026-12-18',
        opinions: [
          { who: 'RSU', opinion: 'con-osservazioni', text: 'Si chiede la prova anche di notte.', on: '2026-12-14' },
        ],
      }),
    (choices) =>
      writeScorecard(choices, 'scheda-1', {
        kind: 'private',
        holder: 'Responsabile di produzione',
        objectives: [
          {
            id: 'obiettivo-1',
            title: 'Turni pubblicati almeno 14 giorni prima',
            action: first.id,
            indicators: [
              {
                kind: 'result',
                name: 'Preavviso medio dei turni',
                unit: 'giorni',
                direction: 'up',
                baseline: { certainty: 'certain', value: 5, on: '2026-11-01' },
                targets: { minimum: 9, expected: 14, best: 21 },
              },
            ],
            weight: 40,
            deadline: '2027-12-31',
          },
        ],
      }),
    (choices) =>
      setDocument(choices, { answers: true, consultant: 'Studio Rota, consulenza del lavoro', logo: aLogo() }),
  ]
  return { ...project, choices: decisions.reduce((choices, decide) => decide(choices), project.choices) }
}

/** How things stood eight months before: appendix E has something to compare with. */
function withSnapshot(project: Project): Project {
  const before = { ...project, answers: { ...project.answers, ...maturity('00110?0') } }
  const march = takeSnapshot(content, before, 'Fotografia di marzo 2026', '2026-03-20')
  return keepSnapshot(project, 'marzo-2026', march)
}

/** Two meetings on two days: appendix D has every kind of thing that a room can decide. */
function afterAMeeting(project: Project): Project {
  const first = 'incontro-1'
  const at = '2026-11-12T14:20:00.000Z'
  const began = addMeeting(project, first, {
    ...newMeeting('2026-11-12', '2026-11-12T14:00:00.000Z', 'referente'),
    endedAt: '2026-11-12T15:00:00.000Z',
    present: [
      { role: 'Titolare', group: 'management' },
      { role: 'RSU <& «delegati»>', group: 'workers' },
    ],
  })
  const given = (value: string) => ({ state: 'given', value }) as const
  const edits: readonly ((before: Project) => Project)[] = [
    (before) => minuteAnswers(before, answerQuestions(before, { referente: given('formalizzata') }), first, at),
    (before) => explainDecision(before, first, 'referente', { by: 'Titolare e RSU', why: '=Incarico letto insieme' }),
    (before) => editEntry(before, first, 'evidence', 'referente', 'Lettera d’incarico del 3 marzo'),
    (before) =>
      settleDifference(before, first, 'part-time', {
        ...{ answer: given('informale'), other: given('assente'), by: 'Titolare e RSU', why: 'Due sì nel 2026', at },
      }),
    (before) => addAgreement(before, first, 'a-1', { at, text: 'Bacheca rifatta', by: 'Titolare', due: '2027-01-20' }),
    (before) =>
      editEntry(before, first, 'votes', 'anticipo-turni', {
        ...{ how: 'ballot', state: 'closed', at, all: { assente: 5, formalizzata: 5, unknown: 1 } },
        groups: { workers: { assente: 5, unknown: 1 }, management: { formalizzata: 5 } },
      }),
    (before) => editEntry(before, first, 'parked', 'riunioni', 'Chiedere agli uffici'),
    (before) => addMeeting(before, 'incontro-2', newMeeting('2026-11-20', '2026-11-20T09:00:00.000Z', 'referente')),
    (before) => addAgreement(before, 'incontro-2', 'a-2', { at, text: 'Si rivede tutto a marzo', by: 'Tutti' }),
  ]
  return edits.reduce((before, edit) => edit(before), began)
}
