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

const settingsKey = query.settings.read.queryKey()

/** Changes this computer's settings and shows them at once, so that a key pressed twice counts twice. */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  const now = queryClient.getQueryData(settingsKey) ?? (await api.settings.read())
  const values = typeof change === 'function' ? change(now) : change
  queryClient.setQueryData(settingsKey, { ...now, ...values })
  try {
    await api.settings.change(values)
  } catch (error) {
    await queryClient.invalidateQueries({ queryKey: settingsKey })
    throw error
  }
}
