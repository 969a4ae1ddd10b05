import type { Content } from '../../domain/content'
import type { Chapter, PlanDocument } from '../../domain/document/planDocument'
import type { Evaluation, Plan } from '../../domain/plan/plan'
import type { Project } from '../../domain/project/project'
import { actionsChapter } from './actions'
import { answersAppendix, frameworksAppendix, referencesAppendix } from './appendices'
import { approvalChapter } from './approval'
import { beforeAfterAppendix } from './beforeAfter'
import { commitmentChapter } from './commitment'
import { communicationChapter } from './communication'
import { coverOf } from './cover'
import { diagnosisChapter } from './diagnosis'
import { existingChapter } from './existing'
import { governanceChapter } from './governance'
import { managerObjectivesChapter } from './managerObjectives'
import { methodChapter } from './method'
import { microChapters } from './microChapters'
import { minutesAppendix } from './minutes'
import { monitoringChapter } from './monitoring'
import { needsChapter } from './needs'
import { prioritiesChapter } from './priorities'
import { profileChapter } from './profile'
import { resourcesChapter } from './resources'
import { type DocumentOptions, hasChapter, type Subject, subjectOf } from './subject'
import { summaryChapter } from './summary'
import { timelineChapter } from './timeline'
import { toVerifyChapter } from './toVerify'

/** The plan in words: chapters 0-15 and appendices A-C, only what applies. The same value feeds every output. */
export function writeDocument(
  content: Content,
  project: Project,
  evaluation: Evaluation,
  plan: Plan,
  options: DocumentOptions,
): PlanDocument {
  const subject = subjectOf(content, project, evaluation, plan, options)
  return {
    ...coverOf(subject),
    ...(subject.micro && { brief: true }),
    chapters: named(chaptersOf(subject).filter(({ id }) => id === summaryId || hasChapter(subject, id))),
  }
}

/** The only appendix has no letter: a «C» alone looks as if A and B were lost. Two or more keep theirs. */
function named(chapters: readonly Chapter[]): readonly Chapter[] {
  const isAppendix = ({ number }: Chapter): boolean => /^[A-Z]$/.test(number)
  const alone = chapters.filter(isAppendix).length === 1 ? { kicker: 'Appendice', number: '' } : {}
  return chapters.map((chapter) => (isAppendix(chapter) ? { ...chapter, appendix: true, ...alone } : chapter))
}

/** The plan in one page is in every document. */
const summaryId = 'capitolo-0'
const answersId = 'appendice-a'

/** Every chapter and appendix that there could be, to choose from; appendix A has a choice of its own. */
export function chaptersToChoose(subject: Subject): readonly Chapter[] {
  const whole = chaptersOf({ ...subject, options: { ...subject.options, without: [] } })
  return named(whole).filter(({ id }) => id !== summaryId && id !== answersId)
}

function chaptersOf(subject: Subject): readonly Chapter[] {
  const chapters = subject.micro ? [...microChapters(subject), ...optional(subject)] : fullChapters(subject)
  const added = [minutesAppendix(subject), beforeAfterAppendix(subject)].filter((chapter) => chapter !== undefined)
  return [...chapters, ...added].filter(({ blocks }) => blocks.length > 0)
}

/** Appendix A only if asked for, B only if it applies. */
function optional(subject: Subject): readonly Chapter[] {
  const frameworks = frameworksAppendix(subject)
  return [...(subject.options.answers ? [answersAppendix(subject)] : []), ...(frameworks ? [frameworks] : [])]
}

function fullChapters(subject: Subject): readonly Chapter[] {
  return [
    summaryChapter(subject),
    commitmentChapter(subject),
    profileChapter(subject),
    methodChapter(subject),
    needsChapter(subject),
    existingChapter(subject),
    diagnosisChapter(subject),
    prioritiesChapter(subject),
    actionsChapter(subject),
    timelineChapter(subject),
    resourcesChapter(subject),
    governanceChapter(subject),
    monitoringChapter(subject),
    communicationChapter(subject),
    managerObjectivesChapter(subject),
    toVerifyChapter(subject),
    approvalChapter(subject),
    ...optional(subject),
    referencesAppendix(subject),
  ]
}
