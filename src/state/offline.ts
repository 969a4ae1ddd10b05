import { create } from 'zustand'

/** Whether the app is kept in this browser, and whether a newer one waits to take its place. */
export interface Offline {
  status: 'unavailable' | 'keeping' | 'ready'
  /** A newer version is here; it waits until the person says so. */
  isNewer: boolean
  /** Takes the newer version and opens the page again. */
  takeOver: () => void
  /** Goes on with this version; it will be asked again the next time. */
  later: () => void
}

let waiting: ServiceWorker | undefined

/** Never while developing, from a file, or in a browser that keeps no pages. */
const canKeep = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator && window.isSecureContext

export const useOffline = create<Offline>((set) => ({
  /** It begins a little after the first screen. */
  status: canKeep() ? 'keeping' : 'unavailable',
  isNewer: false,
  takeOver: () => {
    const open = () => location.reload()
    navigator.serviceWorker.addEventListener('controllerchange', open, { once: true })
    waiting?.postMessage('take over')
    /** It waits for what the one before is still doing; leaving the page lets it go. */
    setTimeout(open, patience)
  },
  later: () => set({ isNewer: false }),
}))

/** How long the newer version may take to come forward by itself, in milliseconds. */
const patience = 4000

/** How long between two looks for a newer version, in milliseconds. */
const pause = 60 * 60 * 1000

/** Asks the browser to keep the app. Where it cannot (a file, an old browser, a private window), nothing changes. */
export async function keepApp(): Promise<void> {
  if (!canKeep()) return
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI), {
      updateViaCache: 'none',
    })
    follow(registration)
    let looked = Date.now()
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - looked < pause) return
      looked = Date.now()
      registration.update().catch(() => {})
    })
  } catch {
    useOffline.setState({ status: 'unavailable' })
  }
}

function follow(registration: ServiceWorkerRegistration): void {
  if (registration.active) useOffline.setState({ status: 'ready' })
  offer(registration.waiting)
  attend(registration, registration.installing)
  registration.addEventListener('updatefound', () => attend(registration, registration.installing))
}

/** The first version takes its place by itself; any later one waits. */
function attend(registration: ServiceWorkerRegistration, worker: ServiceWorker | null): void {
  if (!worker) return
  if (!registration.active) useOffline.setState({ status: 'keeping' })
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') useOffline.setState({ status: 'ready' })
    if (worker.state === 'installed' && registration.active) offer(worker)
  })
}

function offer(worker: ServiceWorker | null): void {
  if (!worker) return
  waiting = worker
  useOffline.setState({ isNewer: true })
}
