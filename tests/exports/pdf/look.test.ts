import { expect, it } from 'vitest'
import { compact, dense, line, texts } from '../../../src/exports/pdf/look'

it('every distance between lines adds up exactly in 32 bits', () => {
  const styles = [...Object.values(texts), ...Object.values(dense), ...Object.values(compact)]
  const distances = [...styles.map(({ fontSize, lineHeight }) => fontSize * lineHeight), ...Object.values(line)]
  for (const distance of distances) expect(distance * 16).toBeCloseTo(Math.round(distance * 16), 9)
})
