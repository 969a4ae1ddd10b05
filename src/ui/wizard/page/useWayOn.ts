import { useHistoryState } from 'wouter/use-browser-location'
import type { SectionProgress } from '../../../domain/questionnaire/progress'
import type { Page } from '../../../domain/questionnaire/questionnaire'
import type { Reading } from '../../../domain/questionnaire/readAnswers'
import { nextSectionText, wordsOfPage } from '../../../text/questionPage'
import {
  type CameFrom,
  listPath,
  nextSection,
  openPages,
  pagePath,
  resultsPath,
  reviewPath,
  startOf,
  toVerifyPath,
} from '../journeyPath'

/** Where "Continua" leads. */
export interface WayOn {
  to: string
  label: string
  /** Said beside the command, when it leaves the section. */
  hint?: string
  /** Address of the page before, in the same section. */
  previous: string | undefined
  /** The screen above: the list, or where the person came from to change one answer. */
  up: { to: string; label: string }
  /** Came to change one answer: "Continua" goes back there. */
  returning: boolean
}

export function useWayOn(
  project: string,
  reading: Reading,
  progress: readonly SectionProgress[],
  here: SectionProgress,
  page: Page,
): WayOn {
  const cameFrom = useHistoryState<Partial<CameFrom> | null>()
  if (cameFrom?.from === 'review') {
    const up = { to: reviewPath(project, cameFrom.question), label: wordsOfPage.backToReview }
    return { to: up.to, label: wordsOfPage.toReview, previous: undefined, up, returning: true }
  }
  if (cameFrom?.from === 'results') {
    const up = { to: resultsPath(project), label: wordsOfPage.backToResults }
    return { to: up.to, label: wordsOfPage.againToResults, previous: undefined, up, returning: true }
  }
  if (cameFrom?.from === 'toVerify') {
    const up = { to: toVerifyPath(project), label: wordsOfPage.backToVerify }
    return { to: up.to, label: wordsOfPage.againToVerify, previous: undefined, up, returning: true }
  }

  const pages = openPages(reading, here.section)
  const place = pages.findIndex(({ id }) => id === page.id)
  const [before, next] = [pages[place - 1], pages[place + 1]]
  const common = {
    previous: before && pagePath(project, here.section.id, before.id),
    up: { to: listPath(project), label: wordsOfPage.backToList },
    returning: false,
  }
  if (next) return { ...common, to: pagePath(project, here.section.id, next.id), label: wordsOfPage.continue }
  const following = nextSection(progress, here.section.id)
  const start = following && startOf(reading, following)
  if (!following || !start) return { ...common, to: resultsPath(project), label: wordsOfPage.toResults }
  return {
    ...common,
    to: pagePath(project, following.section.id, start.id),
    label: wordsOfPage.continue,
    hint: nextSectionText(following.section.title),
  }
}
