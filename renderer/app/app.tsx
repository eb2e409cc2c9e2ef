// The app: providers, then the first run, a problem with the data file, or the window with its views.
import { QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { DataProblem, FirstRun } from '../features/welcome'
import { Skeleton } from '../ui'
import { queryClient } from './api'
import { useLook } from './look'
import { Shell } from './shell'
import { useDataState } from './state'
import { ViewBoundary } from './view-boundary'

function Views() {
  const state = useDataState()
  useLook()
  if (state.problem) return <DataProblem problem={state.problem} />
  return state.isFirstRun ? <FirstRun /> : <Shell />
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
