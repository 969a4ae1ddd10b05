import type { FileProblem } from '../project/fileProblem'
import { isRawObject } from '../project/guardRaw'
import { parseJson } from '../project/parseJson'
import { withoutOpenVotes } from '../project/withoutOpenVotes'

export const portfolioFormat = 'conciliazione-20.20-tutte'
export const portfolioVersion = 1

/** Far more than any consultant has. */
const mostProjects = 5000
const mostAdditions = 50

/**
 * Every organisation in one file, as they are stored: also one that cannot be read here may be read elsewhere.
 * One a line, so that the file stays small and can still be looked into.
 * @param now ISO instant.
 * @param additions the consultant's own files, as they were loaded.
 */
export function writePortfolioFile(
  projects: readonly unknown[],
  now: string,
  additions: readonly string[] = [],
): { name: string; text: string } {
  const lines = projects.map((project) => JSON.stringify(withoutOpenVotes(project))).join(',\n')
  const about = { format: portfolioFormat, formatVersion: portfolioVersion, savedAt: now }
  const head = JSON.stringify({ ...about, ...(additions.length > 0 && { additions }) }).slice(0, -1)
  return {
    name: `conciliazione-tutte-${now.slice(0, 10)}.json`,
    text: `${head},"projects":[\n${lines}\n]}\n`,
  }
}

type ReadPortfolio =
  | { status: 'read'; savedAt: string; additions: readonly string[]; projects: readonly string[] }
  | { status: 'refused'; problem: FileProblem }

/** Each organisation as the text it is in: parsing hundreds of them at once would hold the page. */
export function readPortfolioFile(text: string): ReadPortfolio {
  const lines = asWritten(text)
  const raw = parseJson(lines?.head ?? text)
  if (!isRawObject(raw) || raw.format !== portfolioFormat) return refused({ code: 'damaged' })
  const { formatVersion: version, savedAt, projects } = raw
  if (Number.isSafeInteger(version) && Number(version) > portfolioVersion)
    return refused({ code: 'newerVersion', found: Number(version), supported: portfolioVersion })
  if (version !== portfolioVersion || !Array.isArray(projects)) return refused({ code: 'damaged' })
  const texts = lines?.projects ?? projects.map((project) => JSON.stringify(project))
  if (texts.length > mostProjects) return refused({ code: 'damaged' })
  const isInstant = typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt))
  const additions = Array.isArray(raw.additions) ? raw.additions.filter((one) => typeof one === 'string') : []
  return {
    status: 'read',
    savedAt: isInstant ? savedAt : '',
    additions: additions.slice(0, mostAdditions),
    projects: texts,
  }
}

/** A head, one organisation a line, a foot; nothing if another program has written the file in its own way. */
function asWritten(text: string): { head: string; projects: readonly string[] } | undefined {
  const [first = '', ...lines] = text.trimEnd().split(/\r?\n/, mostProjects + 2)
  if (!first.endsWith('"projects":[') || lines.pop() !== ']}') return undefined
  return {
    head: `${first}]}`,
    projects: lines.filter((line) => line !== '').map((line) => line.replace(/,$/, '')),
  }
}

const refused = (problem: FileProblem) => ({ status: 'refused', problem }) as const
