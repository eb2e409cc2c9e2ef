// What stands behind the window: the app, its menu, the turn of the day. Read in while the page loads.
import { type App, createApp } from '../app'
import { todayOf } from '../handlers'
import type { Ports } from '../ports'
import { watchDay } from './day-watch'
import { setUpMenu } from './menu'

export function openApp(ports: Ports): Promise<App> {
  return createApp(ports)
}

/** What can wait until the page is painted. */
export function settleIn({ context, workspace }: App): void {
  setUpMenu()
  watchDay(
    () => todayOf(context),
    () => workspace.announce(),
  )
  workspace.prepareToWrite()
}
