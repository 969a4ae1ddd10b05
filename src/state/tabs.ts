/** What a tab tells the others. */
export type TabMessage =
  /** It wrote this project; `clashes` names what it wrote over. */
  | { kind: 'saved'; id: string; clashes: readonly string[] }
  | { kind: 'removed'; id: string }
  /** It wants to change this project. */
  | { kind: 'turnWanted'; id: string }
  /** It had the turn, and has written all it had. */
  | { kind: 'turnReady'; id: string }

export interface Tabs {
  tell: (message: TabMessage) => void
  listen: (hear: (message: TabMessage) => void) => void
}

/** The other tabs of this browser that show the app. Without BroadcastChannel they learn when they next write. */
export function openTabs(): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => {}, listen: () => {} }
  const channel = new BroadcastChannel('conciliazione-20-20')
  return {
    tell: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', (event: MessageEvent<TabMessage>) => hear(event.data)),
  }
}
