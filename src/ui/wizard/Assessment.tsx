import { lazy, useEffect, useState } from 'react'
import { Route, Switch } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import { usePortfolio } from '../../state/portfolio'
import type { Opening as OpeningResult } from '../../state/portfolioShape'
import { useSession } from '../../state/session'
import { MissingScreen } from '../frame/MissingScreen'
import { Opening } from '../frame/Opening'
import type { Arrival } from './arrival'
import { TaskListScreen } from './list/TaskListScreen'
import { OpeningRemark } from './OpeningRemark'
import { PageScreen } from './page/PageScreen'

/** Seldom seen. */
const NotHereScreen = lazy(async () => ({ default: (await import('../portfolio/NotHereScreen')).NotHereScreen }))
const UnreadableScreen = lazy(async () => ({
  default: (await import('../portfolio/UnreadableScreen')).UnreadableScreen,
}))
/** These read the plan's content or the explanations, which are heavy: they come when they are asked for. */
const ReviewScreen = lazy(async () => ({ default: (await import('./review/ReviewScreen')).ReviewScreen }))
const ToVerifyScreen = lazy(async () => ({ default: (await import('./review/ToVerifyScreen')).ToVerifyScreen }))
const ResultsScreen = lazy(async () => ({ default: (await import('../results/ResultsScreen')).ResultsScreen }))
const PlanScreen = lazy(async () => ({ default: (await import('../plan/PlanScreen')).PlanScreen }))
const BudgetScreen = lazy(async () => ({ default: (await import('../plan/budget/BudgetScreen')).BudgetScreen }))
const FollowUpScreen = lazy(async () => ({ default: (await import('../plan/followUp/FollowUpScreen')).FollowUpScreen }))
const ApprovalScreen = lazy(async () => ({ default: (await import('../plan/approval/ApprovalScreen')).ApprovalScreen }))
const SheetScreen = lazy(async () => ({ default: (await import('../plan/sheet/SheetScreen')).SheetScreen }))
const ObjectivesScreens = lazy(async () => ({
  default: (await import('../objectives/ObjectivesScreens')).ObjectivesScreens,
}))
const SimulateScreen = lazy(async () => ({
  default: (await import('../simulation/SimulateScreen')).SimulateScreen,
}))
const MeetingScreens = lazy(async () => ({
  default: (await import('../meeting/MeetingScreens')).MeetingScreens,
}))
const DocumentScreen = lazy(async () => ({ default: (await import('../document/DocumentScreen')).DocumentScreen }))
const NewsScreen = lazy(async () => ({ default: (await import('../compare/NewsScreen')).NewsScreen }))
const ProjectOverlayScreen = lazy(async () => ({
  default: (await import('../overlay/ProjectOverlayScreen')).ProjectOverlayScreen,
}))
const CompareScreen = lazy(async () => ({ default: (await import('../compare/CompareScreen')).CompareScreen }))

/** Everything about one organisation. It is opened by its address, so that a link or a reload lead back here. */
export function Assessment({ id }: { id: string }) {
  const open = usePortfolio((portfolio) => portfolio.open)
  const project = useSession((session) => session.project)
  const arrival = useHistoryState<Partial<Arrival> | null>()
  const [opening, setOpening] = useState<OpeningResult>()
  useEffect(() => {
    let here = true
    open(id).then((result) => here && setOpening(result))
    return () => {
      here = false
    }
  }, [id, open])

  if (project?.id !== id) {
    if (opening?.status === 'unreadable') return <UnreadableScreen id={id} problem={opening.problem} />
    return opening === undefined ? <Opening /> : <NotHereScreen />
  }
  return (
    <>
      {opening?.status === 'open' && (
        <OpeningRemark project={id} adjusted={arrival?.adjusted ?? opening.adjusted} twice={arrival?.twice ?? false} />
      )}
      <Switch>
        <Route path="/o/:project">
          <TaskListScreen project={project} />
        </Route>
        <Route path="/o/:project/riepilogo/:question?">
          {({ question }) => <ReviewScreen project={project} focusOn={question} />}
        </Route>
        <Route path="/o/:project/da-verificare">
          <ToVerifyScreen project={project} />
        </Route>
        <Route path="/o/:project/risultati">
          <ResultsScreen project={project} />
        </Route>
        <Route path="/o/:project/piano">
          <PlanScreen project={project} />
        </Route>
        <Route path="/o/:project/piano/quadranti">
          <PlanScreen project={project} asBoard />
        </Route>
        <Route path="/o/:project/piano/budget">
          <BudgetScreen project={project} />
        </Route>
        <Route path="/o/:project/piano/andamento/:month?">
          {({ month }) => <FollowUpScreen project={project} month={month} />}
        </Route>
        <Route path="/o/:project/piano/approvazione">
          <ApprovalScreen project={project} />
        </Route>
        <Route path="/o/:project/piano/azione/:action/:section?">
          {({ action, section }) => <SheetScreen key={action} project={project} action={action} section={section} />}
        </Route>
        <Route path="/o/:project/piano/obiettivi">
          <ObjectivesScreens project={project} />
        </Route>
        <Route path="/o/:project/piano/obiettivi/:card/:objective?">
          {({ card, objective }) => <ObjectivesScreens project={project} card={card} objective={objective} />}
        </Route>
        <Route path="/o/:project/piano/simula/:part?">
          {({ part }) => <SimulateScreen project={project} part={part} />}
        </Route>
        <Route path="/o/:project/incontro/:part?">
          {({ part }) => <MeetingScreens project={project} part={part} />}
        </Route>
        <Route path="/o/:project/novita">
          <NewsScreen project={project} />
        </Route>
        <Route path="/o/:project/confronto">
          <CompareScreen project={project} />
        </Route>
        <Route path="/o/:project/aggiunte">
          <ProjectOverlayScreen project={project} />
        </Route>
        <Route path="/o/:project/documento">
          <DocumentScreen project={project} />
        </Route>
        <Route path="/o/:project/:section/:page/:question?">
          {({ section, page, question }) => (
            <PageScreen project={project} section={section} page={page} question={question} />
          )}
        </Route>
        <Route component={MissingScreen} />
      </Switch>
    </>
  )
}
