import type { Block, Cell, Chapter } from '../../domain/document/planDocument'
import type { MaturityQuestion } from '../../domain/questionnaire/question'
import { countedAnswer } from '../../domain/questionnaire/readAnswers'
import { listText, lowerFirst, plural, quoted, withoutStop } from '../format'
import { anyFigure } from './needs'
import { firstOf, paragraphs, say, sentences, table } from './say'
import { areaOf, type Subject } from './subject'

/** Something that is done, whatever it is called. */
interface Practice {
  area: string
  /** 1 by word of mouth, 2 written, 3 measured. */
  grade: 1 | 2 | 3
  today: string
  next: string | undefined
}

const gradeNames = { 1: 'a voce', 2: 'scritta', 3: 'misurata' } as const

/** What fits: the chapter starts a page of its own after a long chapter 4. Appendix A has the rest. */
const rowsShown = { micro: 2, long: 4, besideNeeds: 8, ownPage: 14 }

function roomFor(subject: Subject): number {
  if (subject.micro) return rowsShown.micro
  if (subject.long) return rowsShown.long
  return anyFigure(subject) ? rowsShown.ownPage : rowsShown.besideNeeds
}

/** Chapter 5: what is already done, even if nobody called it so. */
export function existingChapter(subject: Subject): Chapter {
  const practices = practicesOf(subject)
  const shown = inOrder(subject, practices).slice(0, roomFor(subject))
  return {
    id: 'capitolo-5',
    kicker: 'Capitolo 5',
    number: '5',
    title: 'Che cosa facciamo già',
    newPage: false,
    blocks: [
      ...paragraphs('body', openingText(subject, practices)),
      ...practicesBlock(subject, shown),
      ...paragraphs('small', subject.micro ? undefined : restText(subject, practices, shown)),
    ],
  }
}

function practicesOf({ content, reading }: Subject): readonly Practice[] {
  return content.questions.flatMap((question): Practice[] => {
    const answer = countedAnswer(reading, question.id)
    const area = reading.index.areaOf.get(question.id)
    if (question.type !== 'anchors' || !area || answer?.state !== 'given' || typeof answer.value !== 'string') return []
    const rank = reading.index.rank(question.id, answer.value)
    return rank >= 1 && rank <= 3 ? [practiceOf(question, area.id, rank as 1 | 2 | 3)] : []
  })
}

function practiceOf({ options }: MaturityQuestion, area: string, grade: 1 | 2 | 3): Practice {
  return {
    area,
    grade,
    today: withoutStop(options[grade]?.text ?? ''),
    next: options[grade + 1] && withoutStop(options[grade + 1]?.text ?? ''),
  }
}

/** What holds best first; among what is only spoken, the areas of the plan first. */
function inOrder(subject: Subject, practices: readonly Practice[]): readonly Practice[] {
  const inPlan = (area: string) => Number(subject.plan.axes.some((axis) => axis.area === area))
  return [...practices].sort((a, b) => b.grade - a.grade || inPlan(b.area) - inPlan(a.area))
}

function openingText(subject: Subject, practices: readonly Practice[]): string | undefined {
  const count = (grade: number) => practices.filter((practice) => practice.grade === grade).length
  if (practices.length === 0)
    return firstOf(
      subject.evaluation.known === 0 ? say(subject, '5', 'nulla-noto') : undefined,
      say(subject, '5', 'nulla'),
    )
  const [spoken, written, measured] = [count(1), count(2), count(3)]
  const parts = [
    spoken > 0 ? `${spoken} a voce` : undefined,
    written > 0 ? `${written} con una regola` : undefined,
    measured > 0 ? `${measured} con una verifica` : undefined,
  ].filter((part) => part !== undefined)
  return sentences(
    `Oggi si ${practices.length === 1 ? 'fa' : 'fanno'} già ${plural(practices.length, 'cosa', 'cose')}${gradesText(practices.length, parts)}.`,
    spoken > written + measured ? say(subject, '5', 'molto-informale') : undefined,
    strengthsText(subject),
  )
}

/** ": 25 a voce e 10 con una regola", or ", tutte a voce". */
function gradesText(count: number, parts: readonly string[]): string {
  if (parts.length > 1) return `: ${listText(parts)}`
  const only = parts[0]?.replace(/^\d+ /, '') ?? ''
  return count === 1 ? `, ${only}` : `, tutte ${only}`
}

/** Areas whose whole interval is in one of the two highest levels. */
function strengthsText(subject: Subject): string | undefined {
  const { levels } = subject.content.scoring
  const high = new Set(levels.slice(2).map(({ id }) => id))
  const strong = subject.evaluation.areas.flatMap((area) =>
    area.status === 'scored' && area.level.status === 'certain' && high.has(area.level.level.id)
      ? [quoted(areaOf(subject, area.area).name)]
      : [],
  )
  if (strong.length === 0) return undefined
  if (strong.length > 3) return `I punti forti sono ${strong.length} aree, con regole scritte: il piano le conserva.`
  return strong.length === 1
    ? `Il punto forte è l’area ${strong[0]}: il piano la conserva.`
    : `I punti forti sono le aree ${listText(strong)}: il piano le conserva.`
}

/** A row each, with the next step; where there is little room, in a line. */
function practicesBlock(subject: Subject, practices: readonly Practice[]): Block[] {
  if (subject.micro || subject.long) {
    const texts = practices.map(
      ({ today, grade }) => `${lowerFirst(today)}${subject.micro ? '' : ` (${gradeNames[grade]})`}`,
    )
    return texts.length === 0 ? [] : paragraphs('small', `Per esempio: ${texts.join('; ')}.`)
  }
  return table({
    id: 'esistenti',
    caption: 'Misure esistenti',
    columns: [
      ['Che cosa si fa oggi', 6],
      ['Grado', 1.3],
      ['Che cosa manca per il passo successivo', 6],
    ],
    rows: practices.map(({ today, grade, next }): Cell[] => [
      today,
      gradeNames[grade],
      next ?? 'Niente: si conserva e si verifica ogni anno',
    ]),
    note: subject.publicBody ? 'Comprende istituti di contratto e scelte dell’ente.' : undefined,
  })
}

function restText(subject: Subject, practices: readonly Practice[], shown: readonly Practice[]): string | undefined {
  const rest = practices.length - shown.length
  if (rest <= 0) return undefined
  const areas = [
    ...new Set(
      practices
        .filter((practice) => !shown.includes(practice))
        .map(({ area }) => lowerFirst(areaOf(subject, area).shortName)),
    ),
  ]
  const about = areas.length > 5 ? 'quasi tutte le aree' : listText(areas)
  const where = subject.options.answers ? ' Sono tutte nell’appendice con le risposte.' : ''
  return rest === 1
    ? `Un’altra pratica riguarda ${about}.${where}`
    : `Altre ${rest} pratiche riguardano ${about}.${where}`
}
