// Reads what the first view shows before anything is drawn: drawn in pieces it would wait for each of them.
import { readToday } from '../features/today'
import { query, queryClient } from './api'

/** Resolves when the first view can be drawn in one go; what could not be read says so in its own place. */
export async function readFirstView(): Promise<void> {
  const state = await queryClient.fetchQuery(query.welcome.state.queryOptions()).catch(() => null)
  if (state === null || state.problem || state.isFirstRun) return
  const isToday = ['', '#', '#/'].includes(window.location.hash)
  await Promise.all([
    queryClient.prefetchQuery(query.settings.read.queryOptions()),
    queryClient.prefetchQuery(query.people.list.queryOptions()),
    ...(isToday ? [readToday(state.today)] : []),
  ])
}
