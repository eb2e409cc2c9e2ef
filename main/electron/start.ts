// Puts the app together on Electron, concern by concern. index.ts feeds it the real machine, test.ts a prepared one.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserWindow, dialog, app as electron } from 'electron'
import { type App, createApp } from '../app'
import { todayOf } from '../handlers'
import type { Ports } from '../ports'
import { watchDay } from './day-watch'
import { guardContents, guardSession } from './guard'
import type { MachineSettings } from './machine-settings'
import { setUpMenu } from './menu'
import { registerScheme, servePage } from './page'
import { openWindow } from './window'

export type Machine = { readonly ports: Ports; readonly settings: MachineSettings }

/** Runs the app from the bundle the entry at `entryUrl` lies in; `machine` is asked for once Electron is ready. */
export function start(entryUrl: string, machine: () => Machine): void {
  const bundle = fileURLToPath(new URL('..', entryUrl))
  if (!electron.requestSingleInstanceLock()) {
    electron.quit()
    return
  }
  registerScheme()
  guardContents()
  let window: BrowserWindow | null = null
  let app: App | null = null
  electron.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
  })
  electron.on('window-all-closed', () => electron.quit())
  let isClosed = false
  electron.on('will-quit', (event) => {
    if (isClosed || !app) return
    event.preventDefault()
    void app.close().finally(() => {
      isClosed = true
      electron.quit()
    })
  })
  void electron
    .whenReady()
    .then(async () => {
      const { ports, settings } = machine()
      guardSession()
      servePage(join(bundle, 'renderer'))
      app = await createApp(ports)
      setUpMenu()
      const { context, workspace } = app
      watchDay(
        () => todayOf(context),
        () => workspace.announce(),
      )
      window = await openWindow(app, settings, join(bundle, 'preload', 'preload.cjs'))
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      dialog.showErrorBox('Saydo could not start', 'Your data was not touched. Please start Saydo again.')
      electron.exit(1)
    })
}
