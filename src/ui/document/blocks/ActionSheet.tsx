import type { ActionSheet as Sheet } from '../../../domain/document/planDocument'
import { IndicatorLines } from './IndicatorLines'
import { PaperTable } from './PaperTable'
import { SheetFields } from './SheetFields'

/** One action, ready to be decided on. */
export function ActionSheet({ sheet }: { sheet: Sheet }) {
  const { compact, kicker, title, because, chips, fields, steps, indicators, after, decision } = sheet
  return (
    <section className="action-sheet">
      <p className="kicker">{kicker}</p>
      <h4>{title}</h4>
      <p className="tone-because">{because}</p>
      <dl className="sheet-chips">
        {chips.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SheetFields fields={fields} />
      <div className="sheet-field">
        <p className="sheet-label">{steps.label}</p>
        <ol className="sheet-steps plainlist">
          {steps.items.map(({ when, what, who }) => (
            <li key={what}>
              <strong>{when}</strong>
              <span>{what}</span>
              <span className="muted">{who}</span>
            </li>
          ))}
        </ol>
      </div>
      {compact ? (
        <IndicatorLines {...indicators} />
      ) : (
        <PaperTable
          caption={indicators.label}
          columns={indicators.columns.map((name, place) => ({ title: name, width: place === 0 ? 5 : 2 }))}
          rows={indicators.rows}
        />
      )}
      <SheetFields fields={after} />
      <p className="sheet-decision">
        <strong>{decision.label}</strong>
        {decision.options.map((option) => (
          <Tickable key={option} words={option} />
        ))}
        <span>
          <Tickable words={decision.postponed} /> <span className="blank" />
        </span>
        <span>
          {decision.initials} <span className="blank" />
        </span>
      </p>
    </section>
  )
}

/** A box to tick with a pen, drawn: not every letter face has one. */
function Tickable({ words }: { words: string }) {
  return (
    <span>
      <span className="tickable" aria-hidden="true" />
      {words}
    </span>
  )
}
