/** A title and what there is to say about it, one thing a line. */
export function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="stack near">
      <h2>{title}</h2>
      <ul className="stack close">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
