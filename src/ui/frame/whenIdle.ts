/** What is on the screen is painted: what comes next can be on its way before anybody asks for it. */
export function whenIdle(load: () => unknown): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(load, 1500)
    return () => clearTimeout(timer)
  }
  const handle = requestIdleCallback(load)
  return () => cancelIdleCallback(handle)
}
