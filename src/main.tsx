import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './ui/App'
import { BrokenScreen } from './ui/frame/BrokenScreen'
import { wakeUp } from './ui/wakeUp'
import './ui/fonts/fonts.css'
import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/styles/controls.css'
import './ui/styles/cards.css'
import './ui/styles/surfaces.css'
import './ui/styles/frame.css'
import './ui/styles/print.css'

const place = document.getElementById('root') as HTMLElement
const root = createRoot(place, { onUncaughtError: showBroken })
void wakeUp(location.hash).then(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)

/** React has taken everything away: say what happened, that the answers are safe, and how to go on. */
function showBroken(error: unknown): void {
  console.error(error)
  const fallback = document.body.appendChild(document.createElement('div'))
  createRoot(fallback).render(<BrokenScreen />)
}
