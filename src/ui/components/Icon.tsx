const paths = {
  check: ['m5 12.5 4.5 4.5L19 7'],
  question: ['M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2V14', 'M12 18h.01'],
  warning: ['M12 4 2.5 20h19z', 'M12 10v4M12 17h.01'],
  document: ['M6 3h8l4 4v14H6z', 'M14 3v4h4'],
  pencil: ['M4 20l1-4L16 5l3 3L8 19z', 'M14 7l3 3'],
  clock: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18', 'M12 7v5l3 2'],
  lock: ['M5 11h14v9H5z', 'M8 11V8a4 4 0 0 1 8 0v3'],
  info: ['M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18', 'M12 11v5M12 8h.01'],
} as const

export type IconName = keyof typeof paths

/** Never alone: always beside a word, so it says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      {paths[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
