import type {
  ActionSheet,
  BarRow,
  Block,
  Chapter,
  GanttRow,
  PlanDocument,
} from '../../src/domain/document/planDocument'

/** A made-up plan with every kind of block in it, as the writer would hand it to an output. */
export function sampleDocument(changes: Partial<PlanDocument> = {}): PlanDocument {
  return {
    title: 'Piano di conciliazione tra vita e lavoro',
    organisation: 'Meccanica Tresaldi S.r.l.',
    period: 'Gennaio 2027 – dicembre 2028',
    draftLine: 'Bozza del 22 novembre 2026, da discutere e approvare',
    draftStatement:
      'Bozza generata da autovalutazione del 22/11/2026 — da discutere, completare e approvare. Non è una certificazione né un parere legale.',
    cover: {
      date: 'Bozza 1 · 22 novembre 2026',
      rows: [
        { label: 'Sede', value: 'Olgiate Olona (VA), una sede, due turni' },
        { label: 'Persone', value: '68' },
        { label: 'Compilato da', value: 'Responsabile del personale, con direzione e RSU (12 novembre 2026)' },
        { label: 'Completezza', value: '45 risposte su 54, 9 voci da verificare' },
      ],
      known: 45 / 54,
      signatures: signers,
    },
    chapters: [
      summary(),
      needs(),
      diagnosis(),
      actions(10),
      timeline(ganttRows(10)),
      resources(),
      objectives(),
      glossary(),
    ],
    fileName: 'piano-conciliazione-meccanica-tresaldi-2026-11-22.pdf',
    ...changes,
  }
}

const signers = [
  { who: 'Per la direzione', how: 'nome, data e firma' },
  { who: 'Per la RSU, per presa visione', how: 'nome, data e firma' },
]

export function chapter(number: string, title: string, blocks: readonly Block[], newPage = true): Chapter {
  return {
    id: `capitolo-${number}`,
    kicker: /\d/.test(number) ? `Capitolo ${number}` : `Appendice ${number}`,
    number,
    title,
    newPage,
    blocks,
  }
}

function summary(): Chapter {
  return {
    id: 'sintesi',
    number: '',
    title: 'Il piano in una pagina',
    newPage: true,
    blocks: [
      {
        type: 'text',
        tone: 'lead',
        text: 'In 24 mesi, regole scritte dove oggi ci si arrangia: prima i turni, poi gli orari, poi nascite e rientri.',
      },
      {
        type: 'numbers',
        items: [
          { value: '10', label: 'azioni, 6 a costo nullo' },
          { value: '68', label: 'persone, uffici e reparti' },
          { value: '≈ 190', label: 'ore interne il primo anno' },
          { value: '4–24 mila €', label: 'spesa esterna, da confermare' },
        ],
      },
      axes(),
      {
        type: 'table',
        id: 'funziona',
        caption: 'Come sapremo che funziona',
        columns: [
          { title: 'Indicatore', width: 2.6 },
          { title: 'Oggi', width: 1 },
          { title: 'A 12 mesi', width: 1 },
        ],
        rows: [
          ['Preavviso medio dei turni, in giorni', '≈ 10', '≥ 28'],
          [
            'Persone che usano la fascia d’orario almeno 4 volte al mese ÷ aventi diritto',
            { text: 'da rilevare entro aprile', tone: 'unknown' },
            '≥ 40%',
          ],
          [
            'Congedi con tre colloqui svolti ÷ congedi conclusi',
            { text: 'da rilevare entro aprile', tone: 'unknown' },
            '≥ 90%',
          ],
        ],
      },
    ],
  }
}

function axes(): Block {
  const axis = (
    kicker: string,
    title: string,
    objective: string,
    low: number,
    high: number,
    names: readonly string[],
  ) => ({
    kicker,
    title,
    objective,
    today: { low, high },
    after: { low: low + 12, high: high + 12 },
    rank: 1 as const,
    rankAfter: 2 as const,
    todayText: `${low}–${high}`,
    afterText: `${low + 12}–${high + 12}`,
    actions: names.map((label) => ({ label, when: 'apr–lug 2027' })),
  })
  return {
    type: 'axes',
    alt: 'Per ogni asse, i punti di oggi e quelli con il piano: turni prevedibili da 21–44 a 33–56; tempo su misura da 29–48 a 41–60; nascite e rientri da 26–40 a 38–52.',
    items: [
      axis(
        'Asse 1',
        'Turni prevedibili',
        'Entro dicembre 2027 portare il preavviso dei turni da 7–13 giorni ad almeno 28, nei reparti a due turni.',
        21,
        44,
        ['6. Preavviso garantito', '7. Scambio tra colleghi'],
      ),
      axis(
        'Asse 2',
        'Tempo su misura',
        'Entro marzo 2028 dare a tutte le persone una fascia d’orario o un equivalente di reparto.',
        29,
        48,
        ['3. Flessibilità di orario', '9. Part-time reversibile'],
      ),
      axis(
        'Asse 3',
        'Nascite e rientri',
        'Da aprile 2027 tre colloqui per ogni congedo, per madri e padri: almeno 9 su 10.',
        26,
        40,
        ['4. Percorso del congedo'],
      ),
    ],
  }
}

function needs(): Chapter {
  return chapter('4', 'I bisogni', [
    {
      type: 'text',
      tone: 'body',
      text: 'I bisogni vengono dalle risposte date e, dove mancano, dalle condizioni di lavoro. Perché un bisogno sia certo servono i dati: così com’è, l’elenco dice da dove cominciare a chiedere. La prevedibilità dei turni è il primo, perché riguarda due persone su tre e costa poco.',
    },
    {
      type: 'list',
      items: [
        'Conoscere i turni con almeno quattro settimane di anticipo, per organizzare la cura di figli e genitori.',
        'Una fascia d’orario in entrata e in uscita, anche nei reparti.',
        'Sapere a chi rivolgersi: un referente, un indirizzo di posta, un orario.',
      ],
    },
    { type: 'heading', text: 'Bisogni di cura, senza nomi' },
    {
      type: 'text',
      tone: 'body',
      text: 'Non sappiamo ancora quante persone assistono familiari. La domanda sarà nell’indagine anonima: sotto cinque risposte il numero non si mostra.',
    },
    {
      type: 'text',
      tone: 'note',
      text: 'Che cosa dipende da che cosa. Lo scambio turni (7) parte quando il preavviso (6) regge in prova. Il part-time reversibile (9) aspetta il monte ore dell’ufficio paghe.',
    },
    {
      type: 'text',
      tone: 'small',
      text: 'Fonte: autovalutazione del 12 novembre 2026. I gruppi sotto le 5 persone non si mostrano.',
    },
  ])
}

function diagnosis(): Chapter {
  return chapter('6', 'Diagnosi per area', [
    {
      type: 'text',
      tone: 'lead',
      text: 'Nella maggior parte delle aree ci si aiuta già, senza regole scritte. Il primo guadagno viene dallo scrivere quello che si fa.',
    },
    {
      type: 'bars',
      id: 'aree',
      caption: 'Le aree',
      scale: ['da avviare', 'di base', 'strutturato', 'avanzato'],
      rows: barRows(),
      note: 'Piena la parte certa, tratteggiata quella che dipende da risposte da verificare. Sotto il 60% di risposte non si dà un livello. Le aree non si sommano: un’area forte non ne compensa una debole.',
      alt: 'Dieci barre da 0 a 100, una per area, con la parte certa e quella da verificare; i numeri sono scritti accanto a ciascuna.',
    },
  ])
}

function barRows(): BarRow[] {
  const row = (
    label: string,
    reading: string,
    low: number,
    high: number,
    rank: BarRow['rank'],
    level: string,
  ): BarRow => ({
    label,
    reading,
    interval: { low, high },
    rank,
    level,
    detail: low === high ? `${low} · 5 risposte su 5` : `${low}–${high} · 6 risposte su 8`,
  })
  return [
    row(
      '1. Governance, ascolto e partecipazione',
      'Il confronto con la RSU c’è. Mancano chi tenga le fila e una lettura dei bisogni.',
      27,
      27,
      2,
      'Di base',
    ),
    row(
      '2. Tempi di lavoro e flessibilità oraria',
      'Regole scritte per le ferie; per il resto ci si aiuta, ma dipende dalle persone.',
      29,
      48,
      2,
      'Di base',
    ),
    row(
      '3. Turni, produzione e lavoro in presenza',
      'I turni si conoscono 7–13 giorni prima e gli scambi si fanno a voce.',
      21,
      44,
      1,
      'Da avviare o di base',
    ),
    row(
      '4. Organizzazione, luoghi e confini',
      'Il lavoro agile ha accordi e regolamento. Le richieste passano ancora a voce.',
      30,
      30,
      2,
      'Di base',
    ),
    row(
      '5. Genitorialità, congedi e rientro',
      'Colloquio informale all’annuncio, aiuto dei colleghi al rientro. Sui padri manca il dato.',
      26,
      40,
      2,
      'Di base',
    ),
    row(
      '6. Cura di anziani, disabilità, salute',
      'Non sappiamo ancora chi assiste familiari né che cosa gli si offra.',
      12,
      76,
      0,
      'Dati insufficienti',
    ),
    row(
      '7. Servizi e welfare aziendale',
      'Buoni occasionali, nessun servizio per i figli o per l’assistenza.',
      10,
      30,
      1,
      'Da avviare o di base',
    ),
    row(
      '8. Rete territoriale, mobilità e spazi',
      'Nessuna rete. È normale in organizzazioni di 50–249 persone: i primi passi costano poco.',
      8,
      33,
      1,
      'Da avviare o di base',
    ),
    row(
      '9. Cultura, leadership e comunicazione',
      'Chi usa le misure è tutelato da regole. Uffici e reparti partono ancora da punti diversi.',
      47,
      47,
      2,
      'Di base',
    ),
    row(
      '10. Obiettivi, valutazione e indicatori',
      'Gli obiettivi ci sono per tutti. Ora conviene discutere i dati ogni sei mesi.',
      60,
      60,
      3,
      'Strutturato',
    ),
  ]
}

export function actions(count: number): Chapter {
  const intro: Block = {
    type: 'text',
    tone: 'body',
    text: 'Ogni azione ha la sua scheda: chi la riceve ha in mano tutto quello che serve per decidere e per cominciare.',
  }
  const overview: Block = {
    type: 'table',
    id: 'azioni',
    caption: 'Le azioni del piano',
    columns: [
      { title: 'N.', width: 0.3 },
      { title: 'Azione', width: 2.4 },
      { title: 'Quando', width: 1 },
      { title: 'Responsabile', width: 1.2 },
    ],
    rows: Array.from({ length: count }, (_, index) => [
      `${index + 1}`,
      'Turni pubblicati con preavviso garantito',
      'apr–lug 2027',
      'Responsabile di produzione',
    ]),
  }
  const sheets = Array.from({ length: count }, (_, index): Block => ({ type: 'action', sheet: actionSheet(index + 1) }))
  return chapter('8', 'Azioni', count === 0 ? [intro] : [intro, overview, ...sheets])
}

export function actionSheet(number: number, changes: Partial<ActionSheet> = {}): ActionSheet {
  return {
    id: `azione-${number}`,
    number,
    kicker: `Azione ${number} · Asse 1, Turni prevedibili · Area 3`,
    title: 'Turni pubblicati con preavviso garantito',
    because:
      'Perché alla domanda 3.1 avete indicato «7–13 giorni». La prevedibilità è il primo bisogno di chi lavora a turni.',
    chips: [
      { label: 'Impegno', value: 'medio' },
      { label: 'Costo', value: 'nullo' },
      { label: 'Tempi', value: '2–4 mesi' },
      { label: 'Stato', value: 'da avviare' },
    ],
    fields: [
      {
        label: 'Descrizione',
        text: 'Calendario dei turni comunicato almeno 4 settimane prima e fermo nelle ultime 2. Variazioni solo per casi definiti, compensate con ore o con la scelta del turno successivo.',
      },
      {
        label: 'Destinatari',
        text: 'Le 46 persone dei reparti a due turni. Stesse regole per tutti; chi è in part-time riceve il calendario nello stesso giorno.',
      },
    ],
    steps: {
      label: 'Tappe',
      items: [
        { when: 'apr 2027', what: 'Rilevare il preavviso reale, verificare il CCNL', who: 'referente' },
        { when: 'mag', what: 'Bozza delle regole e confronto con la RSU', who: 'direzione, RSU' },
        { when: 'giu', what: 'Prova in un reparto, 4 settimane', who: 'capiturno' },
        { when: 'lug', what: 'Correzioni, poi tutti i reparti dal calendario di agosto', who: 'produzione' },
      ],
    },
    indicators: {
      label: 'Indicatori',
      columns: ['Indicatore', 'Oggi', 'A 12 mesi', 'Fonte'],
      rows: [
        ['Preavviso medio: giorni tra pubblicazione e primo turno', '≈ 10', '≥ 28', 'programmazione'],
        [
          'Variazioni tardive: turni cambiati a meno di 7 giorni ÷ turni × 100',
          { text: 'da rilevare entro aprile', tone: 'unknown' },
          '≤ 5%',
          'programmazione',
        ],
      ],
    },
    after: [
      { label: 'Strumento', text: 'Regolamento turni, dopo il confronto con la RSU' },
      { label: 'Responsabile', text: 'Responsabile di produzione. Coinvolti: capiturno, referente, RSU' },
      { label: 'Risorse', text: '≈ 24 ore interne; nessuna spesa esterna prevista' },
      {
        label: 'Attenzioni',
        text: 'Senza una scorta di personale il blocco salta: affiancare polivalenza e squadra di copertura (area 3, da verificare).',
      },
      { label: 'Prima verifica', text: '30 settembre 2027, referente con RSU e produzione' },
    ],
    decision: {
      label: 'Decisione',
      options: ['approvata', 'da rivedere'],
      postponed: 'rinviata al',
      initials: 'sigla',
    },
    ...changes,
  }
}

export function ganttRows(count: number): GanttRow[] {
  return Array.from({ length: count }, (_, index) => {
    const from = (index * 2) % 20
    return {
      label: `${index + 1}. Azione del piano numero ${index + 1}`,
      from,
      to: from + 3,
      uncertain: index % 9 === 8,
      marks: index % 10 === 9 ? [from + 3, 12, 18, 24] : [from + 3],
    }
  })
}

export function timeline(rows: readonly GanttRow[], months = 24): Chapter {
  return chapter('9', 'Cronoprogramma', [
    {
      type: 'gantt',
      id: 'cronoprogramma',
      caption: 'Le azioni nel tempo',
      start: { year: 2027, month: 1 },
      months,
      rows,
      legend:
        'Barra: preparazione e prova. ◆ azione a regime o verifica. Tratteggio: dipende da un dato da verificare.',
      alt: `Cronoprogramma di ${rows.length} azioni in ${months} mesi: la tabella delle tappe dice le stesse date.`,
    },
    {
      type: 'table',
      id: 'tappe',
      caption: 'Tappe del piano',
      columns: [
        { title: 'Quando', width: 1 },
        { title: 'Che cosa', width: 2.6 },
        { title: 'Chi', width: 1.1 },
      ],
      rows: [
        ['gennaio 2027', 'Approvazione, comunicazione a tutti anche in bacheca, incarico alla referente', 'direzione'],
        ['marzo 2027', 'Prima verifica: dati raccolti, azioni a costo nullo concluse', 'referente'],
        ['giugno 2027', 'Riesame intermedio con RSU e gruppo, correzioni', 'gruppo di lavoro'],
        ['dicembre 2028', 'Riesame finale, decisione sul piano successivo', 'direzione'],
      ],
    },
  ])
}

function resources(): Chapter {
  return chapter(
    '10',
    'Risorse e coperture',
    [
      longTable(14),
      {
        type: 'text',
        tone: 'because',
        text: 'Perché alla domanda 7.2 avete indicato «Buoni occasionali»: prima di spendere conviene sapere che cosa serve.',
      },
      { type: 'signatures', items: signers },
    ],
    false,
  )
}

export function longTable(rows: number): Block {
  return {
    type: 'table',
    id: `lunga-${rows}`,
    caption: 'Risorse per azione e anno',
    columns: [
      { title: 'Azione', width: 2.4 },
      { title: 'Ore interne', width: 1 },
      { title: 'Spesa esterna', width: 1 },
      { title: 'Coperture', width: 1.4 },
    ],
    rows: Array.from({ length: rows }, (_, index) => [
      `${index + 1}. Azione del piano, con un titolo che a volte va a capo perché è lungo`,
      '≈ 24',
      index % 3 === 0 ? { text: 'da definire', tone: 'muted' } : '1.000–2.500 €',
      index % 4 === 0 ? { text: 'da verificare', tone: 'unknown' } : 'bilancio ordinario',
    ]),
    note: 'Le ore sono un ordine di grandezza, da calibrare con chi farà il lavoro.',
  }
}

function objectives(): Chapter {
  const sheet = (title: string): Block => ({
    type: 'objective',
    sheet: {
      title,
      rows: [
        { label: 'Obiettivo', value: 'Pubblicare il calendario dei turni almeno 28 giorni prima, in tutti i reparti' },
        { label: 'Indicatore', value: 'Giorni medi tra pubblicazione e primo turno' },
        { label: 'Oggi', value: '≈ 10' },
        { label: 'Atteso', value: '≥ 28 entro dicembre 2027' },
        { label: 'Peso', value: '10–15 su 100, da concordare' },
      ],
    },
  })
  return chapter('14', 'Obiettivi di chi guida persone', [
    { type: 'text', tone: 'body', text: 'Proposte da concordare con chi le riceverà.' },
    sheet('Responsabile di produzione'),
    sheet('Direzione'),
  ])
}

function glossary(): Chapter {
  return chapter(
    'C',
    'Glossario e riferimenti di legge datati',
    [
      { type: 'heading', text: 'Parole' },
      {
        type: 'list',
        items: ['RSU: rappresentanza sindacale unitaria.', 'CCNL: contratto collettivo nazionale di lavoro.'],
      },
      { type: 'heading', text: 'Norme', id: 'norme' },
      {
        type: 'table',
        id: 'norme-tabella',
        caption: 'Riferimenti',
        columns: [
          { title: 'Norma', width: 1.4 },
          { title: 'Che cosa dice', width: 2 },
          { title: 'Controllata il', width: 1 },
        ],
        rows: [
          [
            'D.Lgs. 151/2001',
            'Congedi e permessi, si veda https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2001-03-26;151',
            '22 novembre 2026',
          ],
        ],
      },
    ],
    false,
  )
}
