// Which view stands at which address. Each is loaded when first opened.
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { EmptyState, Page, Skeleton } from '../ui'
import { ViewBoundary } from './view-boundary'

const Today = lazy(async () => ({ default: (await import('../features/today')).TodayPage }))
const Meetings = lazy(async () => ({ default: (await import('../features/meetings')).MeetingsPage }))
const Meeting = lazy(async () => ({ default: (await import('../features/meetings')).MeetingPage }))
const People = lazy(async () => ({ default: (await import('../features/people')).PeoplePage }))
const Person = lazy(async () => ({ default: (await import('../features/people')).PersonPage }))
const Customers = lazy(async () => ({ default: (await import('../features/signals')).CustomersPage }))
const Commitments = lazy(async () => ({ default: (await import('../features/commitments')).CommitmentsPage }))
const Alignment = lazy(async () => ({ default: (await import('../features/goals')).AlignmentPage }))
const Prompts = lazy(async () => ({ default: (await import('../features/prompts')).PromptsPage }))
const Settings = lazy(async () => ({ default: (await import('../features/settings')).SettingsPage }))

function NotHere() {
  return (
    <Page aria-label="Not found">
      <EmptyState title="There is nothing at this address." />
    </Page>
  )
}

export function Routes() {
  return (
    <ViewBoundary>
      <Suspense fallback={<Skeleton />}>
        <Switch>
          <Route path="/" component={Today} />
          <Route path="/meetings" component={Meetings} />
          <Route path="/meetings/:id">{({ id }) => <Meeting key={id} id={id} />}</Route>
          <Route path="/team">{() => <People kind="direct_report" />}</Route>
          <Route path="/boss">{() => <People kind="boss" />}</Route>
          <Route path="/people/:id">{({ id }) => <Person key={id} id={id} />}</Route>
          <Route path="/customers" component={Customers} />
          <Route path="/commitments" component={Commitments} />
          <Route path="/alignment" component={Alignment} />
          <Route path="/prompts" component={Prompts} />
          <Route path="/settings" component={Settings} />
          <Route component={NotHere} />
        </Switch>
      </Suspense>
    </ViewBoundary>
  )
}
