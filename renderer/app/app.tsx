// The app: providers, then either the first run, a problem with the data file, or the window with its views.
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { query, queryClient } from './api'

function Views() {
  const state = useQuery(query.welcome.state.queryOptions())
  return <main aria-label="Saydo">{state.data ? state.data.today : null}</main>
}

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Views />
    </QueryClientProvider>
  )
}
