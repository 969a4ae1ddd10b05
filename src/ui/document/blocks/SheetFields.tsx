interface SheetFieldsProps {
  fields: readonly { label: string; text: string }[]
}

/** Label on the left, text on the right; one above the other where there is no room. */
export function SheetFields({ fields }: SheetFieldsProps) {
  return (
    <dl className="sheet-fields">
      {fields.map(({ label, text }) => (
        <div key={label} className="sheet-field">
          <dt className="sheet-label">{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
