import type { PlanWorkbook } from '../../domain/document/planWorkbook'
import { coverOf } from '../document/cover'
import type { Subject } from '../document/subject'
import { actionsSheet } from './actionsSheet'
import { budgetSheet } from './budgetSheet'
import { expensesSheet } from './expensesSheet'
import { indicatorsSheet } from './indicatorsSheet'
import { objectivesSheet } from './objectivesSheet'
import { available, hourlyCost } from './resources'
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
    /** In order of name, as the format asks. */
    names: [hourlyCost, available],
    sheets: [
      actionsSheet(subject),
      timelineSheet(subject),
      resourcesSheet(subject),
      expensesSheet(subject),
      budgetSheet(subject),
      indicatorsSheet(subject),
      toVerifySheet(subject),
      objectivesSheet(subject),
    ],
    fileName: fileName.replace(/\.pdf$/, '.xlsx'),
  }
}
