// What every screen needs to know: today's date, which database is open, and this computer's settings.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { Settings } from '../../shared/settings/model'
import { api, query, queryClient } from './api'

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

/** Changes this computer's settings and shows them at once. */
export async function changeSettings(values: Partial<Settings>): Promise<void> {
  queryClient.setQueryData(query.settings.read.queryKey(), await api.settings.change(values))
}
