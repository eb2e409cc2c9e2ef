// The app: providers, then the first run, a problem with the data file, or the window with its views.
import { QueryClientProvider } from '@tanstack/react-query'
import { Component, type ReactNode, Suspense } from 'react'
import { DataProblem, FirstRun } from '../features/welcome'
import { Banner, Skeleton } from '../ui'
import { queryClient } from './api'
import { problemOf } from './problem'
import { Shell } from './shell'
import { useDataState } from './state'

function Views() {
  const state = useDataState()
  if (state.problem) return <DataProblem problem={state.problem} />
  return state.isFirstRun ? <FirstRun /> : <Shell />
}

type BoundaryState = { readonly error: unknown }

/** Keeps a view that broke from taking the window with it. */
export class ViewBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main aria-label="Problem">
        <Banner
          tone="late"
          title="This view could not be shown."
          action={{ label: 'Try again', onPress: () => this.setState({ error: null }) }}
        >
          {problemOf(this.state.error).message}
        </Banner>
      </main>
    )
  }
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <ViewBoundary>
        <Suspense fallback={<Skeleton />}>
          <Views />
        </Suspense>
      </ViewBoundary>
    </QueryClientProvider>
  )
}
