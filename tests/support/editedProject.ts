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
import type { Choices, Project } from '../../src/domain/project/project'
import { aLogo } from './aLogo'
import { organisations } from './organisations'
import { content } from './realContent'

type Decision = (choices: Choices) => Choices

/** The workshop after half an hour of work on its plan: something changed in every place that can be. */
export function editedProject(): Project {
  const project = organisations['officina di 35'] as Project
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
