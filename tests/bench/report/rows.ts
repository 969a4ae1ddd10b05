import type { BrowserFigures } from '../browser/measureBrowser'
import type { EngineFigures } from '../engine/measureEngine'
import { median } from '../timing'
import { bytes, milliseconds, rate, words } from './words'

/** One line of the table. */
export interface Row {
  what: string
  ours: string
  reference: string
  ratio: string
  goal: string
  /** Nothing, where there is no goal. */
  isMet: boolean | undefined
}

const frame = 1000 / 60

export function engineRows(figures: EngineFigures): Row[] {
  const { ours, theirs, oursRulesOnly, oursLarge, theirsLarge, oursUnknown, oursEmpty } = figures
  const alone = (what: string, time: number): Row => ({
    ...row(what, milliseconds(time)),
    ...upTo(time, 1, milliseconds),
  })
  return [
    alone(words.evaluation(figures.questions, figures.measures), ours.median),
    alone(words.halfUnknown, oursUnknown.median),
    alone(words.noAnswers, oursEmpty.median),
    {
      ...row(words.sameRules, milliseconds(ours.median), milliseconds(theirs.median)),
      ...atLeast(theirs.median / ours.median, 8),
    },
    {
      ...row(words.rulesOnly, milliseconds(oursRulesOnly.median), milliseconds(theirs.median)),
      ratio: rate(theirs.median / oursRulesOnly.median),
    },
    {
      ...row(
        words.tenTimes,
        rate(oursLarge.processor / ours.processor),
        rate(theirsLarge.processor / theirs.processor),
      ),
      ...upTo(oursLarge.processor / ours.processor, 12, rate),
    },
  ]
}

export function browserRows({ ours, survey, pdf, simulation, portfolio }: BrowserFigures): Row[] {
  const compared = (
    what: string,
    of: (site: typeof ours) => number,
    say: (value: number) => string,
    most: number,
  ): Row => ({
    ...row(what, say(of(ours)), say(of(survey))),
    ...atMostOf(of(ours) / of(survey), most),
  })
  const withinFrame = (what: string, mine: number, theirs: number): Row => ({
    ...row(what, milliseconds(mine), milliseconds(theirs)),
    ratio: rate(mine / theirs),
    ...upTo(mine, frame, milliseconds),
  })
  return [
    compared(words.load, ({ load }) => load.median, milliseconds, 0.4),
    compared(words.loadOnHomeLine, ({ loadOnHomeLine }) => loadOnHomeLine.median, milliseconds, 0.4),
    {
      ...row(words.loadProcessor, milliseconds(ours.loadProcessor.median), milliseconds(survey.loadProcessor.median)),
      ratio: rate(ours.loadProcessor.median / survey.loadProcessor.median),
    },
    compared(words.code, ({ code }) => code, bytes, 0.35),
    {
      ...row(words.everything, bytes(ours.everything), bytes(survey.everything)),
      ratio: rate(ours.everything / survey.everything),
    },
    withinFrame(words.answer(ours.answer.runs), ours.answer.median, survey.answer.median),
    withinFrame(words.page(ours.page.runs), ours.page.median, survey.page.median),
    ...pdf.map(({ example, pages, total }) => row(words.pdf(example, pages), milliseconds(total))),
    longestTaskRow(Math.max(...pdf.map(({ longestTask }) => longestTask))),
    ...simulationRows(simulation),
    ...portfolioRows(portfolio),
  ]
}

function simulationRows({ ticks, packages }: BrowserFigures['simulation']): Row[] {
  const [tick, found, slowest] = [median(ticks), median(packages), Math.max(...packages)]
  return [
    { ...row(words.tick(ticks.length), milliseconds(tick)), ...upTo(tick, frame, milliseconds) },
    { ...row(words.package(packages.length), milliseconds(found)), ...upTo(found, 200, milliseconds) },
    { ...row(words.slowestPackage, milliseconds(slowest)), ...upTo(slowest, 200, milliseconds) },
  ]
}

export function portfolioRows({ organisations, lists, openings }: BrowserFigures['portfolio']): Row[] {
  const [list, opening] = [median(lists), median(openings)]
  return [
    { ...row(words.list(organisations), milliseconds(list)), ...upTo(list, 100, milliseconds) },
    { ...row(words.opening(organisations), milliseconds(opening)), ...upTo(opening, 100, milliseconds) },
  ]
}

function longestTaskRow(longest: number): Row {
  return {
    ...row(words.longestTask, longest === 0 ? words.under50 : milliseconds(longest)),
    ...upTo(longest, 50, milliseconds),
  }
}

export const row = (what: string, ours: string, reference = ''): Row => ({
  what,
  ours,
  reference,
  ratio: '',
  goal: '',
  isMet: undefined,
})

export const upTo = (value: number, most: number, say: (value: number) => string): Pick<Row, 'goal' | 'isMet'> => ({
  goal: `≤ ${say(most)}`,
  isMet: value <= most,
})

const atMostOf = (ratio: number, most: number): Pick<Row, 'ratio' | 'goal' | 'isMet'> => ({
  ratio: rate(ratio),
  goal: `≤ ${rate(most)}`,
  isMet: ratio <= most,
})

const atLeast = (ratio: number, least: number): Pick<Row, 'ratio' | 'goal' | 'isMet'> => ({
  ratio: rate(ratio),
  goal: `≥ ${rate(least)}`,
  isMet: ratio >= least,
})
