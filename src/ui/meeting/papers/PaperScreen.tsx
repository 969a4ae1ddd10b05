import type { Project } from '../../../domain/project/project'
import type { Field, Question } from '../../../domain/questionnaire/question'
import { questionText } from '../../../domain/questionnaire/questionText'
import { mayNotApply, type Reading } from '../../../domain/questionnaire/readAnswers'
import { dayOf } from '../../../text/clock'
import { wordsOfPapers as words } from '../../../text/meetingPapers'
import { wordsOfQuestion } from '../../../text/questionPage'
import { Screen } from '../../components/Screen'
import { meetingPath } from '../../wizard/journeyPath'
import { PrintLine } from './PrintLine'
import { useAsked } from './useAsked'
import './papers.css'

/** The questions on paper, with boxes to tick and the same numbers as on the screen. */
export function PaperScreen({ project }: { project: Project }) {
  const { reading, sections, count } = useAsked(project)
  return (
    <Screen title={words.paper} back={{ to: meetingPath(project.id), label: words.back }} lead={words.paperLead(count)}>
      <div className="stack apart reading blank">
        <PrintLine organisation={project.organisation} today={dayOf(new Date())} />
        <p className="only-print blank-head">
          <span>{words.who}</span>
          <span>{words.day}</span>
        </p>
        {sections.map(({ section, questions }) => (
          <section key={section.id} className="stack">
            <h2>{section.title}</h2>
            {questions.map((question) => (
              <BlankQuestion key={question.id} reading={reading} question={question} />
            ))}
          </section>
        ))}
      </div>
    </Screen>
  )
}

function BlankQuestion({ reading, question }: { reading: Reading; question: Question }) {
  return (
    <div className="blank-question">
      <h3>
        <span className="muted">{question.code}</span> {questionText(reading, question)}
      </h3>
      <BlankAnswer question={question} />
      {'certainty' in question && question.certainty && <p className="blank-box">{words.estimate}</p>}
      <p className="blank-box">
        <strong>N</strong> {wordsOfQuestion.unknown}
      </p>
      {question.type === 'anchors' && question.notApplicable && mayNotApply(reading, question.id) !== false && (
        <p className="blank-box">
          <strong>X</strong> {wordsOfQuestion.notApplicable}: {question.notApplicable.reason}
        </p>
      )}
    </div>
  )
}

function BlankAnswer({ question }: { question: Question }) {
  switch (question.type) {
    case 'anchors':
    case 'choice':
      return <Boxes options={question.options} />
    case 'multiple':
      return (
        <>
          <p className="small muted">
            {question.maxChoices === undefined ? words.several : words.upTo(question.maxChoices)}
          </p>
          <Boxes options={question.options} />
        </>
      )
    case 'number':
      return <p className="blank-line">{question.unit}</p>
    case 'municipality':
      return <p className="blank-line" />
    case 'fields':
      return (
        <dl className="blank-fields">
          {question.fields.map((field) => (
            <div key={field.id}>
              <dt>{field.label}</dt>
              <dd>
                <BlankField field={field} />
              </dd>
            </div>
          ))}
        </dl>
      )
  }
}

function BlankField({ field }: { field: Field }) {
  switch (field.type) {
    case 'choice':
    case 'multiple':
      return <Boxes options={field.options} />
    case 'number':
      return <p className="blank-line">{field.unit}</p>
    case 'text':
    case 'municipalities':
      return <p className="blank-line" />
  }
}

/** The number is the key that writes the answer down afterwards. */
function Boxes({ options }: { options: readonly { id: string; text: string }[] }) {
  return (
    <ul className="blank-boxes">
      {options.map(({ id, text }, place) => (
        <li key={id} className="blank-box">
          <strong>{place + 1}</strong> {text}
        </li>
      ))}
    </ul>
  )
}
