import type { BarRow, Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { ScoredArea } from '../../domain/scoring/results'
import { listText, lowerFirst, plural, quoted } from '../format'
import { coverageWords, intervalShort, intervalWords, levelRank, levelWords } from '../levels'
import { firstOf, firstSentence, paragraphs, say, sentences, table, unknown } from './say'
import { areaNumber, areaOf, type Subject, worksIn } from './subject'

/** Chapter 6: area by area, where the organisation stands and why. Areas are never added up. */
export function diagnosisChapter(subject: Subject): Chapter {
  const scored = subject.evaluation.areas.filter((area): area is ScoredArea => area.status === 'scored')
  return {
    id: 'capitolo-6',
    kicker: 'Capitolo 6',
    number: '6',
    title: 'Diagnosi per area',
    newPage: !subject.micro,
    blocks: [
      ...paragraphs('lead', subject.micro ? undefined : openingText(subject, scored)),
      ...figure(subject, scored),
      ...paragraphs('note', subject.micro ? undefined : weakBase(subject)),
    ],
  }
}

function openingText(subject: Subject, scored: readonly ScoredArea[]): string | undefined {
  const named = scored.filter(({ level }) => level.status !== 'insufficient')
  if (named.length === 0) return say(subject, '6', 'nulla-noto')
  const levels = subject.content.scoring.levels
  const low = named.filter(({ level }) => levelRank(levels, level) <= 2).length
  const spoken =
    low * 2 > named.length && mostlySpoken(subject, named) ? say(subject, '6', 'quasi-tutto-informale') : undefined
  return firstOf(spoken, summaryText(subject, named, scored))
}

/** More answers tell of things done by word of mouth than of things not done. */
function mostlySpoken({ readable, content }: Subject, named: readonly ScoredArea[]): boolean {
  const informal = content.selection.facts.find((fact) => 'count' in fact && typeof fact.count === 'object')
  const count = informal && readable.fact(informal.id)
  return typeof count === 'number' && count * 2 > named.reduce((sum, { known }) => sum + known, 0)
}

/** "Guardando solo ciò che è certo, da avviare in 3 aree e di base in 4. Il primo guadagno viene da…". */
function summaryText(
  subject: Subject,
  named: readonly ScoredArea[],
  scored: readonly ScoredArea[],
): string | undefined {
  const { levels } = subject.content.scoring
  const parts = levels.flatMap((level, place) => {
    const count = named.filter((area) => levelRank(levels, area.level) === place + 1).length
    return count === 0 ? [] : [{ name: lowerFirst(level.name), count }]
  })
  const said = parts.map(({ name, count }, place) =>
    place === 0 ? `${name} in ${plural(count, 'area', 'aree')}` : `${name} in ${count}`,
  )
  const missing = scored.length - named.length
  const first = subject.plan.axes[0]
  return sentences(
    `Guardando solo ciò che è certo, ${listText(said)}${missing > 0 ? `; per ${missing === 1 ? 'un’altra' : `altre ${missing}`} i dati non bastano` : ''}.`,
    first && `Il primo guadagno viene dall’area ${quoted(areaOf(subject, first.area).name)}.`,
  )
}

/** Bars; in the few pages of a small firm the same as a table, which takes half the room. */
function figure(subject: Subject, scored: readonly ScoredArea[]): Block[] {
  if (subject.micro) return areasTable(subject, scored)
  return scored.length > 0 ? [barsBlock(subject, scored)] : []
}

function areasTable(subject: Subject, scored: readonly ScoredArea[]): Block[] {
  return table({
    id: 'aree',
    caption: 'Le aree, da 0 a 100',
    columns: [
      ['Area', 5],
      ['Oggi', 1.2],
      ['Con il piano', 1.6],
      ['Livello', 2.4],
      ['Risposte', 1.4],
    ],
    rows: scored.map((result): Cell[] => {
      const { area, interval, level, known, applicable } = result
      const after = subject.plan.after[area]
      return [
        areaOf(subject, area).name,
        intervalShort(interval),
        after && intervalShort(after) !== intervalShort(interval) ? intervalShort(after) : 'come oggi',
        level.status === 'insufficient' ? unknown(levelWords(level)) : levelWords(level),
        `${known} su ${applicable}`,
      ]
    }),
    note: noteText(subject, scored),
  })
}

function barsBlock(subject: Subject, scored: readonly ScoredArea[]): Block {
  const { levels } = subject.content.scoring
  const rows = scored.map((area) => barRow(subject, area))
  return {
    type: 'bars',
    id: 'diagnosi',
    caption: 'Le aree, da 0 a 100',
    scale: levels.map(({ name }) => lowerFirst(name)),
    rows,
    note: noteText(subject, scored),
    alt: rows
      .map(
        ({ label, interval, level, detail }) =>
          `${label}: ${lowerFirst(level)}, ${intervalWords(interval)} su 100 (${detail.split(' · ')[1] ?? detail}).`,
      )
      .join(' '),
  }
}

function barRow(subject: Subject, result: ScoredArea): BarRow {
  const area = areaOf(subject, result.area)
  const reading = sentences(readingText(subject, result), withPlanText(subject, result))
  return {
    label: `${areaNumber(area)}. ${area.name}`,
    ...(reading && { reading }),
    interval: result.interval,
    rank: levelRank(subject.content.scoring.levels, result.level),
    level: levelWords(result.level),
    detail: `${intervalShort(result.interval)} · ${lowerFirst(coverageWords(result))}`,
  }
}

/** Where the plan takes it, if it does. */
function withPlanText({ plan }: Subject, { area, interval }: ScoredArea): string | undefined {
  const after = plan.after[area]
  if (!after || intervalShort(after) === intervalShort(interval)) return undefined
  return `Con il piano: ${intervalShort(after)}.`
}

/** How the area reads at its level, between two levels at the lower one; what to do next is in the actions. */
function readingText(subject: Subject, { area, level }: ScoredArea): string | undefined {
  const { content } = subject
  const readings = content.planTexts.areaReadings[area]
  if (level.status === 'insufficient') return readings?.['dati-insufficienti']
  const id = level.status === 'certain' ? level.level.id : level.lowest.id
  const reading = speaksOfOthers(subject, area) ? content.planTexts.levelTexts[id] : readings?.[id]
  return reading && firstSentence(reading)
}

/** The readings of some areas speak of a kind of work, shifts for example, that may not be done here. */
function speaksOfOthers(subject: Subject, area: string): boolean {
  const context = subject.content.selection.contexts.find(({ id }) => id === area)
  return context !== undefined && worksIn(subject, context.id) === false
}

function noteText(subject: Subject, scored: readonly ScoredArea[]): string {
  const open =
    subject.allKnown || subject.micro
      ? undefined
      : 'Piena la parte certa, tratteggiata quella che dipende da risposte mancanti o da verificare.'
  const few = scored.some(({ level }) => level.status === 'insufficient')
  return (
    sentences(open, few ? 'Sotto il 60% di risposte non si dà un livello.' : undefined, 'Le aree non si sommano.') ?? ''
  )
}

function weakBase(subject: Subject): string | undefined {
  const certain = subject.evaluation.gates.filter((gate) => gate.certain)
  return certain.length > 0 ? say(subject, '6', 'nota') : undefined
}
