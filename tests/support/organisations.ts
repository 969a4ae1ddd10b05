import { noChoices, type Project } from '../../src/domain/project/project'
import type { Answer, Answers, Value } from '../../src/domain/questionnaire/answer'
import { aProject, content } from './realContent'
import { someScorecards } from './someScorecards'

const anchors = ['assente', 'informale', 'formalizzata', 'monitorata'] as const

/** Maturity answers by turns: "0123" are the anchors, "?" is "non so", "." is no answer. */
export function maturity(pattern: string): Answers {
  const questions = content.questions.filter(({ type }) => type === 'anchors')
  return Object.fromEntries(
    questions.flatMap(({ id }, place): [string, Answer][] => {
      const mark = pattern[place % pattern.length] ?? '.'
      if (mark === '.') return []
      if (mark === '?') return [[id, { state: 'unknown' }]]
      return [[id, { state: 'given', value: anchors[Number(mark)] as string }]]
    }),
  )
}

export const given = (values: Record<string, Value>, certainty?: 'certain' | 'estimate'): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { state: 'given', value, ...(certainty && { certainty }) }]),
  )

/** Every question answered "non so". */
export const allUnknown: Answers = Object.fromEntries(
  content.questions.map(({ id }) => [id, { state: 'unknown' } as const]),
)

const named = (organisation: string, answers: Answers, more: Partial<Project> = {}): Project =>
  aProject(answers, { organisation, compiledBy: 'Responsabile del personale', ...more })

/** Organisations that differ in what a plan must say of them. All made up. */
export const organisations: Readonly<Record<string, Project>> = {
  'studio di 6': named(
    'Studio Ferrari e Associati',
    {
      ...maturity('0110120'),
      ...given({
        'tipo-organizzazione': 'studio-professionale',
        settore: 'servizi-professionali',
        'comune-sede': 'castellanza',
        persone: 6,
        'lavoro-in-presenza': 'meno-della-meta',
        turni: ['nessuno'],
        'figli-minori': { '0-2': 1, '3-5': 0, '6-13': 2 },
        caregiver: { 'con-104': 1, 'senza-104': 0 },
        'relazioni-sindacali': { rsu: 'no', ccnl: 'Studi professionali', 'secondo-livello': ['nessuno'] },
        motivazioni: ['trattenere', 'produttivita'],
        'vincoli-risorse': { vincoli: ['piccoli-numeri'], budget: 'zero', durata: '12' },
      }),
    },
    { track: 'quick' },
  ),
  'officina di 35': named(
    'Meccanica Tresaldi S.r.l.',
    {
      ...maturity('011?2010121'),
      ...given({
        'tipo-organizzazione': 'impresa',
        settore: 'manifattura',
        'comune-sede': 'fagnano-olona',
        sedi: { numero: 1, 'sede-oltre-cento': 'assente' },
        persone: 35,
        'persone-genere': { donne: 9, uomini: 26, 'altro-non-indicato': 0 },
        contratti: {
          'tempo-indeterminato': 30,
          'tempo-determinato': 3,
          apprendistato: 2,
          somministrati: 0,
          'soci-lavoratori': 0,
        },
        'persone-part-time': { donne: 4, uomini: 1, 'donne-per-scelta': 3, 'uomini-per-scelta': 1 },
        ruoli: { operai: 24, impiegati: 8, responsabili: 2, dirigenti: 1 },
        'lavoro-in-presenza': 'piu-della-meta',
        turni: ['due-turni'],
        'quota-turnisti': 'oltre-50',
        'accordi-agile': 3,
        nascite: { madri: 1, padri: 2, 'padri-con-congedo': 1, 'giorni-congedo-padri': 10 },
        uscite: { volontarie: 4, neogenitori: 1, assunzioni: 5 },
        'relazioni-sindacali': { rsu: 'si', ccnl: 'Metalmeccanica industria', 'secondo-livello': ['aziendale'] },
        motivazioni: ['trattenere', 'ridurre-assenze', 'bandi-certificazioni'],
        'vincoli-risorse': { vincoli: ['coperture', 'clienti'], budget: 'fino-10000', durata: '24' },
      }),
      ...given(
        {
          'persone-eta': { 'meno-30': 7, '30-44': 11, '45-54': 14, '55-oltre': 3 },
          'figli-minori': { '0-2': 3, '3-5': 5, '6-13': 8 },
          'assenze-straordinari': {
            'ore-assenza': 2900,
            'ore-lavorabili': 61000,
            'ore-straordinario': 2100,
            'ore-lavorate': 58000,
            'giornate-assenza-brevi': 70,
            'ferie-residue': 420,
          },
        },
        'estimate',
      ),
      caregiver: { state: 'unknown', askWhom: 'Ufficio paghe', by: '2026-12-15' },
    },
    { notes: { referente: 'Ne parla la direzione in gennaio.' } },
  ),
  'casa di riposo di 180': named('Fondazione Villa Serena', {
    ...maturity('1?0121?0113'),
    ...given({
      'tipo-organizzazione': 'cooperativa-terzo-settore',
      settore: 'sanita-assistenza',
      'comune-sede': 'gallarate',
      sedi: { numero: 2, 'comuni-altre-sedi': ['busto-arsizio'], 'sede-oltre-cento': 'presente' },
      persone: 180,
      'persone-genere': { donne: 150, uomini: 30, 'altro-non-indicato': 0 },
      'persone-eta': { 'meno-30': 20, '30-44': 60, '45-54': 70, '55-oltre': 30 },
      ruoli: { operai: 150, impiegati: 20, responsabili: 8, dirigenti: 2 },
      'lavoro-in-presenza': 'quasi-tutta',
      turni: ['tre-turni-notte', 'fine-settimana-festivi', 'reperibilita'],
      'quota-turnisti': 'oltre-50',
      'accordi-agile': 12,
      'figli-minori': { '0-2': 12, '3-5': 15, '6-13': 40 },
      nascite: { madri: 9, padri: 3, 'padri-con-congedo': 2, 'giorni-congedo-padri': 15 },
      caregiver: { 'con-104': 14, 'senza-104': 20 },
      uscite: { volontarie: 22, neogenitori: 3, assunzioni: 30 },
      'relazioni-sindacali': { rsu: 'si', ccnl: 'Cooperative sociali', 'secondo-livello': ['territoriale'] },
      motivazioni: ['trattenere', 'attrarre', 'rientri'],
      'vincoli-risorse': { vincoli: ['coperture'], budget: 'fino-50000', durata: '36' },
    }),
  }),
  'comune di 45': named('Comune di Valbrembana di Sopra', {
    ...maturity('0112?1012'),
    ...given({
      'tipo-organizzazione': 'pa',
      settore: 'pubblica-amministrazione',
      'comune-sede': 'olgiate-olona',
      sedi: { numero: 3, 'sede-oltre-cento': 'assente' },
      persone: 45,
      'persone-genere': { donne: 29, uomini: 16, 'altro-non-indicato': 0 },
      'lavoro-in-presenza': 'piu-della-meta',
      turni: ['nessuno'],
      'relazioni-sindacali': { rsu: 'si', ccnl: 'Funzioni locali', 'secondo-livello': ['aziendale'] },
      motivazioni: ['obblighi', 'clima'],
      'vincoli-risorse': { vincoli: ['budget'], budget: 'da-definire', durata: '36' },
    }),
  }),
  'grande, tutto scritto': named('Aurora Industrie S.p.A.', {
    ...maturity('2332223'),
    ...given({
      'tipo-organizzazione': 'impresa',
      settore: 'manifattura',
      'comune-sede': 'busto-arsizio',
      sedi: { numero: 4, 'sede-oltre-cento': 'presente' },
      persone: 1320,
      'persone-genere': { donne: 400, uomini: 916, 'altro-non-indicato': 4 },
      'lavoro-in-presenza': 'piu-della-meta',
      turni: ['ciclo-continuo'],
      'quota-turnisti': '26-50',
      'relazioni-sindacali': { rsu: 'si', ccnl: 'Gomma plastica', 'secondo-livello': ['aziendale', 'territoriale'] },
      motivazioni: ['attrarre'],
      'vincoli-risorse': { vincoli: ['resistenze'], budget: 'oltre-50000', durata: '24' },
    }),
  }),
  'tutto da verificare': named('Commercio Lombardo', allUnknown),
  'nessuna risposta': named('', {}, { compiledBy: '' }),
  'in pochi, quasi niente': named('Bar Centrale', given({ persone: 3, turni: ['orario-spezzato'] }), {
    example: true,
    track: 'quick',
  }),
  'una sola persona': named('Ditta individuale', { ...maturity('01'), ...given({ persone: 1 }) }),
  'con schede obiettivo': named(
    'Cartiera del Sempione S.r.l.',
    {
      ...maturity('0112'),
      ...given({
        'tipo-organizzazione': 'impresa',
        settore: 'manifattura',
        persone: 60,
        turni: ['due-turni'],
        'vincoli-risorse': { vincoli: ['clienti'], budget: 'fino-10000', durata: '24' },
      }),
    },
    { choices: { ...noChoices, scorecards: someScorecards } },
  ),
}
