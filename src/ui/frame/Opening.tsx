import { useEffect, useState } from 'react'
import { wordsOfFrame } from '../../text/frame'

/** Most screens come in less than this: nothing flashes. */
const worthSaying = 400

/** While a screen is on its way. */
export function Opening() {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), worthSaying)
    return () => clearTimeout(timer)
  }, [])
  return <p role="status">{slow && wordsOfFrame.opening}</p>
}
