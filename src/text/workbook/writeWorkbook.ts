import type { PlanWorkbook } from '../../domain/document/planWorkbook'
import { coverOf } from '../document/cover'
import type { Subject } from '../document/subject'
import { actionsSheet } from './actionsSheet'
import { indicatorsSheet } from './indicatorsSheet'
import { objectivesSheet } from './objectivesSheet'
import { hourlyCost } from './resourceColumns'
import { resourcesSheet } from './resourcesSheet'
import { timelineSheet } from './timelineSheet'
import { toVerifySheet } from './toVerifySheet'

/** The figures of the plan as sheets that go on working. */
export function writeWorkbook(subject: Subject): PlanWorkbook {
  const { title, organisation, draftLine, fileName } = coverOf(subject)
  return {
    title,
    organisation,
    draftLine,
    names: [hourlyCost],
    sheets: [
      actionsSheet(subject),
      timelineSheet(subject),
      resourcesSheet(subject),
      indicatorsSheet(subject),
      toVerifySheet(subject),
      objectivesSheet(subject),
    ],
    fileName: fileName.replace(/\.pdf$/, '.xlsx'),
  }
}
