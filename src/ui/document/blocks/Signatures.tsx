interface SignaturesProps {
  items: readonly { who: string; how: string }[]
}

export function Signatures({ items }: SignaturesProps) {
  return (
    <ul className="signatures plainlist">
      {items.map(({ who, how }) => (
        <li key={who}>
          <strong>{who}</strong>
          <span className="muted">{how}</span>
        </li>
      ))}
    </ul>
  )
}
