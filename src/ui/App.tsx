import { lazy, Suspense, useEffect } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { keepApp } from '../state/offline'
import { Frame } from './frame/Frame'
import { MissingScreen } from './frame/MissingScreen'
import { Opening } from './frame/Opening'
import { screenToCome } from './frame/screenToCome'
import { whenIdle } from './frame/whenIdle'
import { HomeScreen } from './portfolio/HomeScreen'

const assessment = screenToCome(async () => (await import('./wizard/Assessment')).Assessment)
const start = screenToCome(async () => (await import('./portfolio/StartScreen')).StartScreen)
/** A window of its own, with nothing around it. */
const ProjectorWindow = lazy(async () => ({
  default: (await import('./meeting/projector/ProjectorWindow')).ProjectorWindow,
}))
const RestoreScreen = lazy(async () => ({ default: (await import('./portfolio/restore/RestoreScreen')).RestoreScreen }))
const OverlaysScreen = lazy(async () => ({ default: (await import('./overlay/OverlaysScreen')).OverlaysScreen }))
const ScoringGuide = lazy(async () => ({ default: (await import('./guides/ScoringGuide')).ScoringGuide }))
const DataGuide = lazy(async () => ({ default: (await import('./guides/DataGuide')).DataGuide }))
const AccessibilityStatement = lazy(async () => ({
  default: (await import('./guides/AccessibilityStatement')).AccessibilityStatement,
}))

/** The app is kept for when there is no network only after the person has something to look at. */
function keepLater(): () => void {
  const timer = setTimeout(keepApp, 5000)
  return () => clearTimeout(timer)
}

/** Which screen an address shows. The first one is here; the others come when they are needed. */
export function App() {
  useEffect(() => whenIdle(() => Promise.all([start.bring(), assessment.bring()])), [])
  useEffect(keepLater, [])
  return (
    <Router hook={useHashLocation}>
      <Switch>
        <Route path="/o/:project/proiettore">
          {({ project }) => (
            <Suspense fallback={<Opening />}>
              <ProjectorWindow key={project} project={project} />
            </Suspense>
          )}
        </Route>
        <Route>
          <Frame>
            <Suspense fallback={<Opening />}>
              <Switch>
                <Route path="/" component={HomeScreen} />
                <Route path="/nuova" component={start.Screen} />
                <Route path="/o/:project/*?">{({ project }) => <assessment.Screen key={project} id={project} />}</Route>
                <Route path="/riapri" component={RestoreScreen} />
                <Route path="/aggiunte" component={OverlaysScreen} />
                <Route path="/punteggio" component={ScoringGuide} />
                <Route path="/dati" component={DataGuide} />
                <Route path="/accessibilita" component={AccessibilityStatement} />
                <Route component={MissingScreen} />
              </Switch>
            </Suspense>
          </Frame>
        </Route>
      </Switch>
    </Router>
  )
}
