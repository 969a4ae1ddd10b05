import { useMemo } from 'react'
import type { Project } from '../../domain/project/project'
import type { Question } from '../../domain/questionnaire/question'
import { questionText } from '../../domain/questionnaire/questionText'
import type { Level } from '../../domain/scoring/scoringModel'
import { type Change, compareRounds } from '../../domain/snapshots/compareRounds'
import type { FrozenArea, Snapshot } from '../../domain/snapshots/snapshotSchema'
import { frozenLevel, frozenText, wordsOfCompare as words } from '../../text/compare'
import { levelRank } from '../../text/levels'
import { IntervalBar } from '../components/IntervalBar'
import { useQuestionnaire } from '../content/useQuestionnaire'
import { useReading } from '../content/useReading'

const ofTheOrganisation = ['improved', 'worse', 'nowKnown', 'nowUnknown'] as const
const ofTheQuestionnaire = ['newQuestion', 'changedCriterion'] as const

interface ChangesProps {
  project: Project
  before: Snapshot
  after: Snapshot
}

/** The areas in the one moment and in the other, then the answers: what the organisation changed apart from what the questions did. */
export function Changes({ project, before, after }: ChangesProps) {
  const questionnaire = useQuestionnaire()
  const comparison = useMemo(() => compareRounds(questionnaire, before, after), [questionnaire, before, after])
  const { levels, areas } = questionnaire.scoring
  const kinds = new Set(comparison.changes.map(({ kind }) => kind))
  const unconfirmed = comparison.changes.filter(({ kind }) => kind === 'toConfirm').length
  return (
    <>
      <table className="requests areas-compared">
        <caption className="sr">{words.areasCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.area}</th>
            <th scope="col">{before.name}</th>
            <th scope="col">{after.name}</th>
            <th scope="col">{words.columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.areas.map(({ area, before, after, verdict }) => (
            <tr key={area}>
              <th scope="row">{areas.find(({ id }) => id === area)?.name ?? area}</th>
              {[before, after].map((state, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the first is before, the second after
                <td key={at} data-label={at === 0 ? words.columns.before : words.columns.after}>
                  {frozenText(levels, state)}
                  <Bar levels={levels} area={state} thin={at === 0} />
                </td>
              ))}
              <td data-label={words.columns.verdict} className={`verdict ${verdict}`}>
                {words.verdicts[verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!ofTheOrganisation.some((kind) => kinds.has(kind)) && <p>{words.nothing}</p>}
      {([...ofTheOrganisation, 'onlyOnce'] as const).map((kind) => (
        <Questions key={kind} kind={kind} changes={comparison.changes} project={project} />
      ))}
      {unconfirmed > 0 && <p>{words.unconfirmed(unconfirmed)}</p>}
      {(comparison.retired.length > 0 || ofTheQuestionnaire.some((kind) => kinds.has(kind))) && (
        <div className="panel stack">
          <p>{words.apartHint}</p>
          {ofTheQuestionnaire.map((kind) => (
            <Questions key={kind} kind={kind} changes={comparison.changes} project={project} />
          ))}
          {comparison.retired.length > 0 && <p>{words.retired(comparison.retired.length)}</p>}
        </div>
      )}
    </>
  )
}

function Bar({ levels, area, thin }: { levels: readonly Level[]; area: FrozenArea | undefined; thin: boolean }) {
  if (area?.status !== 'scored') return null
  return <IntervalBar interval={area} rank={levelRank(levels, frozenLevel(levels, area))} thin={thin} />
}

interface QuestionsProps {
  kind: keyof typeof words.kinds
  changes: readonly Change[]
  project: Project
}

function Questions({ kind, changes, project }: QuestionsProps) {
  const reading = useReading(project)
  const found = changes.filter((change) => change.kind === kind)
  if (found.length === 0) return null
  return (
    <section className="stack near" aria-labelledby={`changes-${kind}`}>
      <h3 id={`changes-${kind}`}>
        {words.kinds[kind]} ({found.length})
      </h3>
      <ul>
        {found.map((change) => {
          const question = reading.index.byId.get(change.question)
          return (
            <li key={change.question}>
              {question ? questionText(reading, question) : change.question}
              {'before' in change && (
                <span className="hint">
                  {words.columns.before}: {optionText(question, change.before)} {words.columns.after}:{' '}
                  {optionText(question, change.after)}
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function optionText(question: Question | undefined, option: string): string {
  return (question?.type === 'anchors' && question.options.find((one) => one.id === option)?.text) || option
}
