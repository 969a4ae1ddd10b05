import type { Content } from '../../../src/domain/content'
import { situate } from '../../../src/domain/plan/evaluate'
import type { Project } from '../../../src/domain/project/project'
import { holds } from '../../../src/domain/questionnaire/holds'
import { readAnswers } from '../../../src/domain/questionnaire/readAnswers'
import { limitsOf, whyNot } from '../../../src/domain/selection/applicability'
import { needOf } from '../../../src/domain/selection/needOf'
import { withFacts } from '../../../src/domain/selection/readFacts'
import { firedLinks } from '../../../src/domain/selection/situation'

/** Our engine doing only what json-rules-engine is asked to do: the rules, without points, choice of measures and plan. */
export function ourRulesOnly(content: Content, { answers, track }: Project): () => unknown {
  const situation = situate(content, answers, track)
  return () => {
    const reading = readAnswers(content, answers, track)
    const readable = withFacts(content, reading, situation.sources)
    const fired = firedLinks(content, readable)
    const limits = limitsOf({ content, readable, fired })
    return {
      reading,
      fired,
      notices: content.notices.filter(({ when }) => holds(when, readable) === true),
      needs: content.scoring.areas.map((area) => needOf(content, readable, area)),
      applicable: content.measures.filter((measure) => !whyNot(measure, limits)),
    }
  }
}
