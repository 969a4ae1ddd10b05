import { type ComponentType, lazy, useState } from 'react'

/**
 * A screen that comes later, or before it is asked for. Once it is here it is used as it is: a lazy component, even
 * loaded, would keep its place empty for 300 ms.
 */
export function screenToCome<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined
  const bring = async () => {
    here = await load()
    return { default: here }
  }
  const Later = lazy(bring)
  /** Chosen once each time it is shown: changing it half way would begin the screen again. */
  function Screen(props: Props) {
    const [Chosen] = useState<ComponentType<Props>>(() => here ?? Later)
    return <Chosen {...props} />
  }
  return { Screen, bring }
}
