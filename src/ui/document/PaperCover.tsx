import type { PlanDocument } from '../../domain/document/planDocument'
import { wordsOfDocumentPage as words } from '../../text/documentPage'
import { percentText } from '../../text/format'
import { IntervalBar } from '../components/IntervalBar'
import { Signatures } from './blocks/Signatures'

/** First page: never a score, only how much is known. */
export function PaperCover({ document }: { document: PlanDocument }) {
  const { cover, title, organisation, period, exampleLine, draftStatement } = document
  return (
    <section className="paper cover" aria-labelledby="copertina">
      <p className="small muted">{cover.date}</p>
      <div className="cover-band">
        <IntervalBar interval={{ low: cover.known * 100, high: 100 }} rank={4} />
        <p className="small muted">{words.known(percentText(cover.known))}</p>
      </div>
      <div>
        {cover.logo && (
          <img
            className="cover-logo"
            src={`data:image/png;base64,${cover.logo.png}`}
            width={cover.logo.width}
            height={cover.logo.height}
            alt={cover.logo.alt}
          />
        )}
        <p className="kicker">{organisation}</p>
        <h3 id="copertina" className="cover-title">
          {title}
        </h3>
        <p className="cover-period">{period}</p>
        {cover.consultant && <p className="muted">{cover.consultant}</p>}
        {exampleLine && <p className="chip">{exampleLine}</p>}
      </div>
      <dl className="cover-rows">
        {cover.rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Signatures items={cover.signatures} />
      <p className="small muted">{draftStatement}</p>
    </section>
  )
}
