import type { Block, Chapter } from '../../domain/document/planDocument'
import { hoursText, lowerFirst } from '../format'
import { overBudgetText } from '../overBudget'
import { actionsChapter } from './actions'
import { approvalChapter } from './approval'
import { commitmentChapter } from './commitment'
import { diagnosisChapter } from './diagnosis'
import { existingChapter } from './existing'
import { dashboardRows } from './indicatorRows'
import { methodChapter } from './method'
import { remarks } from './needs'
import { profileChapter } from './profile'
import { progressBlocks } from './progress'
import { spendingTables } from './resources'
import { paragraphs, say, sentences } from './say'
import { scorecardBlocks } from './scorecardBlocks'
import type { Subject } from './subject'
import { summaryChapter } from './summary'
import { ganttBlock } from './timeline'
import { toVerifyChapter } from './toVerify'

/** Under ten people the sixteen chapters are five: a plan that is read in ten minutes. */
export function microChapters(subject: Subject): readonly Chapter[] {
  return [
    summaryWithTimeline(subject),
    chapter(1, 'Chi siamo e che cosa ci impegniamo a fare', [
      ...profileChapter(subject).blocks,
      ...commitmentChapter(subject).blocks,
      ...methodChapter(subject).blocks,
    ]),
    chapter(2, 'Dove siamo oggi', [...existingChapter(subject).blocks, ...diagnosisChapter(subject).blocks]),
    chapter(3, 'Che cosa faremo', actionsChapter(subject).blocks),
    chapter(4, 'Ore e verifiche', [habits(subject), ...spendingTables(subject), ...progressBlocks(subject)]),
    chapter(5, 'Da verificare', [...toVerifyChapter(subject).blocks, ...paragraphs('small', ...remarks(subject))]),
    chapter(6, 'Obiettivi di chi guida persone', scorecardBlocks(subject)),
    approvalChapter(subject),
  ]
}

/** The whole plan on one page, months included. */
function summaryWithTimeline(subject: Subject): Chapter {
  const summary = summaryChapter(subject)
  return subject.plan.actions.length === 0 ? summary : { ...summary, blocks: [...summary.blocks, ganttBlock(subject)] }
}

function chapter(number: number, title: string, blocks: readonly Block[]): Chapter {
  /** Not those of the long plan: what is left out of one is not left out of the other. */
  return { id: `breve-${number}`, kicker: `Capitolo ${number}`, number: `${number}`, title, newPage: false, blocks }
}

/** Resources, government, review, communication and objectives: a line each. */
function habits(subject: Subject): Block {
  const hours =
    subject.plan.hours.high > 0
      ? `Ore: ${hoursText(subject.plan.hours)} in tutto nel primo anno, da correggere dopo i primi tre mesi.`
      : undefined
  const indicators = dashboardRows(subject, []).map(({ name }) => lowerFirst(name))
  const lines = [
    hours,
    overBudgetText(subject),
    sentences(say(subject, '11', 'micro'), say(subject, '11', 'riservatezza')),
    say(subject, '12', 'micro'),
    indicators.length > 0 ? `Numeri da tenere: ${indicators.join(', ')}.` : undefined,
    say(subject, '13', 'micro'),
    say(subject, '14', 'micro', { giorni: 10 }),
  ]
  return { type: 'list', items: lines.filter((line) => line !== undefined) }
}
