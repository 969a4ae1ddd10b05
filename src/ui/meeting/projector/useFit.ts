import { type RefObject, useLayoutEffect } from 'react'

const largest = 1.5
const smallest = 0.6
const finer = 0.05

/** As large as it can be without scrolling: the projector's screen is whatever it is. */
export function useFit(place: RefObject<HTMLElement | null>, shown: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown decides how large it can be
  useLayoutEffect(() => {
    const enlarge = () => {
      const face = place.current
      if (!face) return
      for (let scale = largest; scale >= smallest; scale -= finer) {
        face.style.setProperty('--fit', scale.toFixed(2))
        if (face.scrollHeight <= window.innerHeight) return
      }
    }
    enlarge()
    window.addEventListener('resize', enlarge)
    /** The letters may come after the words. */
    document.fonts?.ready.then(enlarge)
    return () => window.removeEventListener('resize', enlarge)
  }, [place, shown])
}
