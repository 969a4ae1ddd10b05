import type { Norm } from '../../domain/catalogue/norm'
import type { Notice } from '../../domain/selection/results'
import { dayText } from '../../text/format'
import { wordsOfResults as words } from '../../text/results'
import { UnknownChip } from '../components/UnknownChip'

interface NoticesProps {
  notices: readonly Notice[]
  norms: readonly Norm[]
}

/** Duties and deadlines a threshold switches on, each with its dated norms. */
export function Notices({ notices, norms }: NoticesProps) {
  return (
    <section className="stack near measure" aria-labelledby="avvisi">
      <h2 id="avvisi">{words.notices}</h2>
      <p>{notices.length === 0 ? words.noNotices : words.noLegalAdvice}</p>
      <ul className="notices plainlist">
        {notices.map((notice) => (
          <NoticeEntry key={notice.id} notice={notice} norms={shownNorms(notice, norms)} />
        ))}
      </ul>
    </section>
  )
}

/** What is quoted with little confidence is never shown as a fact. */
function shownNorms(notice: Notice, norms: readonly Norm[]): readonly Norm[] {
  return norms.filter(({ id, confidence }) => notice.norms.includes(id) && confidence !== 'bassa')
}

function NoticeEntry({ notice, norms }: { notice: Notice; norms: readonly Norm[] }) {
  return (
    <li className="stack tight">
      <h3>{notice.title}</h3>
      <p>{notice.text}</p>
      <p className="muted">{notice.because}</p>
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
