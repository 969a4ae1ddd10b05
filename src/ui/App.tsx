import { lazy, Suspense, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { keepApp } from '../state/offline'
import { Frame } from './frame/Frame'
import { MissingScreen } from './frame/MissingScreen'
import { Opening } from './frame/Opening'
import { whenIdle } from './frame/whenIdle'
import { HomeScreen } from './portfolio/HomeScreen'
import { StartScreen } from './portfolio/StartScreen'

/** Once it is here it is used as it is: a lazy component, even loaded, would keep its place empty for 300 ms. */
let assessment: typeof import('./wizard/Assessment')['Assessment'] | undefined
const loadAssessment = async () => {
  assessment = (await import('./wizard/Assessment')).Assessment
  return { default: assessment }
}
const LaterAssessment = lazy(loadAssessment)
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
function keepLater(): (() => void) | undefined {
  if (!import.meta.env.PROD) return undefined
  const timer = setTimeout(keepApp, 5000)
  return () => clearTimeout(timer)
}

/** Which screen an address shows. The first one is here; the others come when they are needed. */
export function App() {
  useEffect(() => whenIdle(loadAssessment), [])
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
                <Route path="/nuova" component={StartScreen} />
                <Route path="/o/:project/*?">{({ project }) => <AssessmentDoor key={project} id={project} />}</Route>
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

/** Chosen once for each organisation: changing it half way would begin its screens again. */
function AssessmentDoor({ id }: { id: string }) {
  const [Assessment] = useState(() => assessment ?? LaterAssessment)
  return <Assessment id={id} />
}
