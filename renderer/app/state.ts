// What every screen needs to know: today's date, which database is open, and this computer's settings.
import { useSuspenseQuery } from '@tanstack/react-query'
import { query } from './api'

export function useDataState() {
  return useSuspenseQuery(query.welcome.state.queryOptions()).data
}

/** Today, YYYY-MM-DD, in this computer's zone. */
export function useToday(): string {
  return useDataState().today
}

export function useSettings() {
  return useSuspenseQuery(query.settings.read.queryOptions()).data
}

export function usePeople() {
  return useSuspenseQuery(query.people.list.queryOptions()).data
}
