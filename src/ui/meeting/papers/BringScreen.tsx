import { Link } from 'wouter'
import { questionnaire } from '../../../content/questionnaire'
import type { Project } from '../../../domain/project/project'
import type { QuestionGuides } from '../../../domain/questionnaire/guides'
import type { Question } from '../../../domain/questionnaire/question'
import { countedAnswer } from '../../../domain/questionnaire/readAnswers'
import { dayOf } from '../../../text/clock'
import { upperFirst } from '../../../text/format'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { wordsOfQuestion } from '../../../text/questionPage'
import { Screen } from '../../components/Screen'
import { useGuides } from '../../content/useGuides'
import { meetingPath, questionPath } from '../../wizard/journeyPath'
import { PrintLine } from './PrintLine'
import { useAsked } from './useAsked'
import './papers.css'

const { portrait } = questionnaire.journey

/** What to have on the table, by who keeps it: printed and sent before the meeting. */
export function BringScreen({ project }: { project: Project }) {
  const { reading, sections, count } = useAsked(project)
  const guides = useGuides()
  const questions = sections.flatMap(({ questions }) => questions)
  const unknown = [portrait.sector, portrait.people].find((id) => countedAnswer(reading, id)?.state !== 'given')
  return (
    <Screen title={words.bring} back={{ to: meetingPath(project.id), label: words.back }} lead={words.bringLead(count)}>
      <div className="stack apart reading">
        {unknown !== undefined && (
          <p className="no-print">
            {words.bringUnknown}{' '}
            <Link href={questionPath(questionnaire.journey, project.id, unknown)}>{words.answerFirst}</Link>
          </p>
        )}
        <PrintLine organisation={project.organisation} today={dayOf(new Date())} />
        {byKeeper(questions, guides).map(({ keeper, papers }) => (
          <section key={keeper} className="stack near">
            <h2 className="question-title">{keeper}</h2>
            <ul className="ticks">
              {papers.map(({ what, codes }) => (
                <li key={what}>
                  {what} <span className="muted small">{words.forQuestions(codes.join(', '))}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Screen>
  )
}

interface Papers {
  keeper: string
  papers: { what: string; codes: string[] }[]
}

/** The same document once for each keeper, with the questions it answers. */
function byKeeper(questions: readonly Question[], guides: QuestionGuides): readonly Papers[] {
  const keepers = new Map<string, Map<string, string[]>>()
  for (const question of questions) {
    const paper = paperOf(question, guides)
    if (!paper) continue
    const papers = keepers.get(paper.keeper) ?? new Map<string, string[]>()
    keepers.set(paper.keeper, papers)
    papers.set(paper.what, [...(papers.get(paper.what) ?? []), question.code])
  }
  return [...keepers]
    .map(([keeper, papers]) => ({ keeper, papers: [...papers].map(([what, codes]) => ({ what, codes })) }))
    .sort((a, b) => b.papers.length - a.papers.length)
}

function paperOf(question: Question, guides: QuestionGuides): { keeper: string; what: string } | undefined {
  if (question.type === 'anchors') {
    const evidence = guides[question.id]?.evidence
    return evidence === undefined ? undefined : { keeper: question.whoKnows[0] ?? '', what: evidence }
  }
  const isFigure = question.type === 'number' || question.type === 'fields'
  const keeper = wordsOfQuestion.usualSources[0] ?? ''
  return isFigure ? { keeper, what: upperFirst(question.noun ?? question.text) } : undefined
}
