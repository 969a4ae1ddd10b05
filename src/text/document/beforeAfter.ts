import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import { type Change, compareRounds } from '../../domain/snapshots/compareRounds'
import { latestSnapshots, takeSnapshot } from '../../domain/snapshots/rounds'
import type { FrozenArea, Snapshot } from '../../domain/snapshots/snapshotSchema'
import { frozenLevel, wordsOfCompare as words } from '../compare'
import { dayText, plural } from '../format'
import { intervalShort, levelWords } from '../levels'
import { answerWords, questionWords } from './discussion'
import { paragraphs, strong, table, unknown } from './say'
import { areaOf, type Subject } from './subject'

/** Appendix E: how things stood at the last snapshot and how they stand; nothing without one, or on the same day. */
export function beforeAfterAppendix(subject: Subject): Chapter | undefined {
  const { content, project, plan } = subject
  const before = latestSnapshots(project).find(([, { takenOn }]) => takenOn < plan.preparedOn)?.[1]
  if (!before) return undefined
  const today = takeSnapshot(content, project, '', plan.preparedOn)
  const { areas, changes, retired } = compareRounds(content, before, today)
  return {
    id: 'appendice-e',
    kicker: 'Appendice E',
    number: 'E',
    title: 'Prima e dopo',
    newPage: true,
    blocks: [
      ...paragraphs('lead', openingText(before, changes)),
      ...table({
        id: 'prima-e-dopo-aree',
        caption: `Le aree il ${dayText(before.takenOn)} e oggi, da 0 a 100`,
        columns: [
          ['Area', 4],
          ['Prima', 3],
          ['Oggi', 3],
          [words.columns.verdict, 3],
        ],
        rows: areas.map(({ area, before, after, verdict }): Cell[] => [
          areaOf(subject, area).name,
          stateText(subject, before),
          stateText(subject, after),
          verdictCell(verdict),
        ]),
        note: 'Si dice «migliorata» o «peggiorata» solo quando gli intervalli non lasciano dubbi e le domande sono le stesse.',
      }),
      ...answersTable(subject, before, changes),
      ...questionsOf(subject, changes, 'onlyOnce'),
      ...apart(subject, changes, retired.length),
      ...paragraphs('note', waitingText(project.toConfirm.length)),
    ],
  }
}

/** "Dalla «Fotografia di marzo 2026»: 4 risposte migliorate, una peggiorata…" */
function openingText({ name, takenOn }: Snapshot, changes: readonly Change[]): string {
  const count = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length
  const since = `Dal ${dayText(takenOn)} («${name}»)`
  const [better, worse, known] = [count('improved'), count('worse'), count('nowKnown')]
  if (better + worse + known === 0) return `${since} nessuna risposta confrontabile è cambiata.`
  const parts = [
    plural(better, 'risposta è migliorata', 'risposte sono migliorate'),
    plural(worse, 'è peggiorata', 'sono peggiorate'),
    plural(known, 'ora è conosciuta', 'ora sono conosciute'),
  ]
  return `${since}: ${parts.join(', ')}.`
}

function stateText({ content }: Subject, area: FrozenArea | undefined): Cell {
  if (!area) return words.absent
  if (area.status === 'notApplicable') return words.notApplicable
  const level = frozenLevel(content.scoring.levels, area)
  const text = `${intervalShort(area)}, ${levelWords(level)}`
  return level.status === 'insufficient' ? unknown(text) : text
}

function verdictCell(verdict: keyof typeof words.verdicts): Cell {
  const text = words.verdicts[verdict]
  if (verdict === 'improved' || verdict === 'worse') return strong(text)
  return verdict === 'unclear' || verdict === 'toConfirm' ? unknown(text) : text
}

function answersTable(subject: Subject, before: Snapshot, changes: readonly Change[]): Block[] {
  const rows = (['improved', 'worse', 'nowKnown', 'nowUnknown'] as const).flatMap((kind) =>
    changes
      .filter((change) => change.kind === kind)
      .map(({ question }): Cell[] => [
        questionWords(subject, question),
        answerOf(subject, question, before.answers[question]),
        answerOf(subject, question, subject.project.answers[question]),
        verdictsOfAnswers[kind],
      ]),
  )
  return table({
    id: 'prima-e-dopo-risposte',
    caption: 'Le risposte cambiate',
    columns: [
      ['Domanda', 4],
      ['Prima', 4],
      ['Oggi', 4],
      ['Cambiamento', 2],
    ],
    rows,
  })
}

const verdictsOfAnswers = {
  improved: 'Migliorata',
  worse: 'Peggiorata',
  nowKnown: 'Ora si sa',
  nowUnknown: 'Ora non si sa',
} as const

const answerOf = (subject: Subject, question: string, answer: Snapshot['answers'][string] | undefined): Cell =>
  answer ? answerWords(subject, question, answer) : 'Senza risposta'

/** What the questionnaire changed, apart: it is no change of the organisation. */
function apart(subject: Subject, changes: readonly Change[], retired: number): Block[] {
  const blocks = [...questionsOf(subject, changes, 'newQuestion'), ...questionsOf(subject, changes, 'changedCriterion')]
  const gone = retired > 0 ? words.retired(retired) : undefined
  return blocks.length === 0 && !gone ? [] : [...blocks, ...paragraphs('note', gone, words.apartHint)]
}

function questionsOf(subject: Subject, changes: readonly Change[], kind: keyof typeof words.kinds): Block[] {
  const items = changes.filter((change) => change.kind === kind).map(({ question }) => questionWords(subject, question))
  if (items.length === 0) return []
  return [
    { type: 'heading', text: words.kinds[kind] },
    { type: 'list', items },
  ]
}

const waitingText = (count: number): string | undefined =>
  count === 0
    ? undefined
    : `${plural(count, 'risposta viene', 'risposte vengono')} ancora dal giro precedente e ${count === 1 ? 'è' : 'sono'} da confermare.`
