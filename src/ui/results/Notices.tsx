import type { Norm } from '../../domain/catalogue/norm'
import type { Notice } from '../../domain/selection/results'
import { ruleText } from '../../text/becauseRule'
import type { Subject } from '../../text/document/subject'
import { dayText } from '../../text/format'
import { wordsOfResults as words } from '../../text/results'
import { UnknownChip } from '../components/UnknownChip'

/** Duties and deadlines a threshold switches on, each with its dated norms. */
export function Notices({ subject }: { subject: Subject }) {
  const { notices } = subject.plan
  return (
    <section className="stack near" aria-labelledby="avvisi">
      <h2 id="avvisi">{words.notices}</h2>
      <p className="measure">{notices.length === 0 ? words.noNotices : words.noLegalAdvice}</p>
      <ul className="duties plainlist">
        {notices.map((notice) => (
          <NoticeEntry key={notice.id} subject={subject} notice={notice} />
        ))}
      </ul>
    </section>
  )
}

function NoticeEntry({ subject, notice }: { subject: Subject; notice: Notice }) {
  const norms = citableNorms(subject, notice)
  return (
    <li className="stack tight">
      <h3>{notice.title}</h3>
      <p>{ruleText(notice.text, subject.words)}</p>
      <p className="muted">{ruleText(notice.because, subject.words)}</p>
      {norms.length > 0 && (
        <details>
          <summary>
            {words.sources}
            <span className="sr">: {notice.title}</span>
          </summary>
          <ul className="disclosed stack close plainlist">
            {norms.map((norm) => (
              <NormEntry key={norm.id} norm={norm} />
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function NormEntry({ norm }: { norm: Norm }) {
  return (
    <li>
      <strong>{norm.citation}</strong> {norm.title}.{' '}
      <span className="muted">{words.checkedOn(dayText(norm.asOf))}</span>{' '}
      {norm.confidence === 'media' && <UnknownChip>{words.normToVerify}</UnknownChip>}
      {norm.caution && <span className="small muted block">{norm.caution}</span>}
    </li>
  )
}

/** What is quoted with little confidence is never shown as a fact. */
function citableNorms({ norms }: Subject, notice: Notice): readonly Norm[] {
  return notice.norms.flatMap((id) => norms.get(id) ?? []).filter(({ confidence }) => confidence !== 'bassa')
}
