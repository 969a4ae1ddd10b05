import type { UseStore } from 'idb-keyval'

/** How long the browser may take to open its storage, in milliseconds: some never answer, and never say no. */
const patience = 4000

/**
 * Fails where the storage does not answer, and at once as long as it still has not; what was given up is not done
 * later. Where storage is forbidden even naming it throws, before there is a promise to fail.
 */
export function answeringStore(opened: UseStore): UseStore {
  let silent = false
  return async (mode, use) => {
    if (silent) throw noAnswer()
    let givenUp = false
    let doubt: ReturnType<typeof setTimeout> | undefined
    const waited = new Promise<never>((_, fail) => {
      doubt = setTimeout(() => {
        givenUp = true
        silent = true
        fail(noAnswer())
      }, patience)
    })
    const heard = () => {
      clearTimeout(doubt)
      if (givenUp) silent = false
    }
    const attempt = async () =>
      opened(mode, (store) => {
        heard()
        if (givenUp) throw noAnswer()
        return use(store)
      })
    const done = attempt()
    done.catch(heard)
    return Promise.race([done, waited])
  }
}

const noAnswer = () => new DOMException('the storage does not answer', 'UnknownError')
