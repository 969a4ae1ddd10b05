import { Engine, type EngineResult, type Event } from 'json-rules-engine'
import type { Content } from '../../../../src/domain/content'
import type { Answers } from '../../../../src/domain/questionnaire/answer'
import type { Link } from '../../../../src/domain/selection/selectionModel'
import { type Chosen, type Decisions, inHundredths } from '../decisions'
import { factsRead, valueReader } from './facts'
import { applyLink, type Ground, groundOf } from './ground'
import { rulesOf } from './rules'

export type RunRules = (answers: Answers, chosen: Chosen) => Promise<EngineResult>

/**
 * The rules of the content run by json-rules-engine, as quickly as we found it can: named conditions written out (it
 * copies them at each use), facts read from memory without its cache (which costs more), and only those some rule reads.
 */
export function runnerOf(content: Content): RunRules {
  const rules = rulesOf(content)
  const engine = new Engine(rules)
  let ground: Ground
  for (const name of factsRead(rules)) {
    const value = valueReader(content, name)
    engine.addFact(name, () => value(ground), { cache: false })
  }
  engine.addOperatorDecorator(
    'unknownOr',
    (fact: unknown, value: unknown, next) => fact === undefined || next(fact, value),
  )
  engine.addOperator('isUnknown', (fact: unknown) => fact === undefined)
  engine.on<{ id: string }>('context', ({ id }) => ground.contexts.add(id))
  engine.on<{ link: Link }>('link', ({ link }) => applyLink(ground, link))
  engine.on<{ place: number }>('scale', ({ place }) => {
    ground.costShift ??= content.selection.budget.scale[place]?.shift
  })
  engine.on('failure', ({ type, params }) => {
    if (type === 'shown') ground.hidden.add(params?.id)
    if (type === 'asked') ground.uncertain.add(params?.id)
  })
  return (answers, chosen) => {
    ground = groundOf(content, answers, chosen)
    return engine.run()
  }
}

/** What a run decided, in the form in which ours is compared with it. */
export function theirDecisions(content: Content, { events }: EngineResult): Decisions {
  const ids = (type: string): string[] => paramsOf(events, type).map(({ id }) => String(id))
  const always = content.questions.flatMap(({ id, enableWhen }) => (enableWhen ? [] : [id]))
  const asked = [...always, ...ids('asked')]
  return {
    asked: asked.sort(),
    maybe: ids('shown')
      .filter((id) => !asked.includes(id))
      .sort(),
    contexts: ids('context').sort(),
    links: paramsOf(events, 'link')
      .map(({ link }) => (link as Link).id)
      .sort(),
    notices: ids('notice').sort(),
    applicable: ids('measure').sort(),
    needs: needsOf(content, events),
  }
}

function needsOf({ needs: { minimum, maximum, areas } }: Content, events: readonly Event[]): Decisions['needs'] {
  const added = paramsOf(events, 'need')
  return Object.fromEntries(
    Object.entries(areas).map(([area, { start }]) => {
      const sum = added.reduce((total, need) => total + (need.area === area ? Number(need.add) : 0), start)
      return [area, inHundredths(Math.min(maximum, Math.max(minimum, sum)))]
    }),
  )
}

const paramsOf = (events: readonly Event[], type: string): Record<string, unknown>[] =>
  events.flatMap((event) => (event.type === type && event.params ? [event.params] : []))
