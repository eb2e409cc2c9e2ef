// Which view stands at which address. Today comes with the app; the others are read in once it has settled.
import { Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { TodayPage } from '../features/today'
import { Page, PageTitle, Skeleton, TextLink } from '../ui'
import { view } from './view'
import { ViewBoundary } from './view-boundary'

const Meetings = view(async () => (await import('../features/meetings')).MeetingsPage)
const Meeting = view(async () => (await import('../features/meetings')).MeetingPage)
const People = view(async () => (await import('../features/people')).PeoplePage)
const Person = view(async () => (await import('../features/people')).PersonPage)
const Everything = view(async () => (await import('../features/disclosure')).EverythingPage)
const PersonNotes = view(async () => (await import('../features/people')).PersonNotesPage)
const Customers = view(async () => (await import('../features/signals')).CustomersPage)
const Commitments = view(async () => (await import('../features/commitments')).CommitmentsPage)
const Alignment = view(async () => (await import('../features/goals')).AlignmentPage)
const Check = view(async () => (await import('../features/goals')).CheckPage)
const Prompts = view(async () => (await import('../features/prompts')).PromptsPage)
const Evidence = view(async () => (await import('../features/evidence')).EvidencePage)
const Insights = view(async () => (await import('../features/insights')).InsightsPage)
const Settings = view(async () => (await import('../features/settings')).SettingsPage)

const later = [
  Meetings,
  Meeting,
  People,
  Person,
  Everything,
  PersonNotes,
  Customers,
  Commitments,
  Alignment,
  Check,
  Prompts,
  Evidence,
  Insights,
  Settings,
]

function NotHere() {
  return (
    <Page aria-label="Not found">
      <PageTitle lede={<TextLink href="#/">Go to Today</TextLink>}>
        There is nothing at this address.
      </PageTitle>
    </Page>
  )
}

export function Routes() {
  useEffect(() => {
    const idle = requestIdleCallback(() => {
      for (const { preload } of later) void preload()
    })
    return () => cancelIdleCallback(idle)
  }, [])
  return (
    <ViewBoundary>
      <Suspense fallback={<Skeleton />}>
        <Switch>
          <Route path="/" component={TodayPage} />
          <Route path="/meetings" component={Meetings} />
          <Route path="/meetings/:id">{({ id }) => <Meeting key={id} id={id} />}</Route>
          <Route path="/team">{() => <People kind="direct_report" />}</Route>
          <Route path="/boss">{() => <People kind="boss" />}</Route>
          <Route path="/people/:id/notes">{({ id }) => <PersonNotes key={id} id={id} />}</Route>
          <Route path="/people/:id">{({ id }) => <Person key={id} id={id} />}</Route>
          <Route path="/people/:id/everything">{({ id }) => <Everything key={id} id={id} />}</Route>
          <Route path="/customers" component={Customers} />
          <Route path="/commitments" component={Commitments} />
          <Route path="/alignment" component={Alignment} />
          <Route path="/alignment/check" component={Check} />
          <Route path="/prompts" component={Prompts} />
          <Route path="/evidence" component={Evidence} />
          <Route path="/insights" component={Insights} />
          <Route path="/settings" component={Settings} />
          <Route component={NotHere} />
        </Switch>
      </Suspense>
    </ViewBoundary>
  )
}
