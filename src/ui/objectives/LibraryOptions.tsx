import type { Content } from '../../domain/content'

/** The thirty-five indicators, by area. */
export function LibraryOptions({ content }: { content: Content }) {
  return content.scoring.areas.map((area) => {
    const indicators = content.indicators.filter((indicator) => indicator.area === area.id)
    return (
      indicators.length > 0 && (
        <optgroup key={area.id} label={area.name}>
          {indicators.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )
    )
  })
}
