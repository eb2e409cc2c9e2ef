// Puts the app together on Electron, concern by concern. index.ts feeds it the real machine, test.ts a prepared one.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserWindow, dialog, app as electron } from 'electron'
import type { App } from '../app'
import type { Ports } from '../ports'
import { guardContents, guardNetwork, guardSession } from './guard'
import type { MachineSettings } from './machine-settings'
import { registerScheme, servePage } from './page'
import { type OpeningWindow, openWindow } from './window'

export type Machine = { readonly ports: Ports; readonly settings: MachineSettings }

/**
 * Runs the app from the bundle the entry at `entryUrl` lies in. The window comes first: its page is read in by a
 * process of its own, while `machine` and the app behind it are read in here.
 */
export function start(entryUrl: string, machine: () => Promise<Machine>): void {
  const bundle = fileURLToPath(new URL('..', entryUrl))
  if (!electron.requestSingleInstanceLock()) {
    electron.quit()
    return
  }
  registerScheme()
  guardNetwork()
  guardContents()
  let window: BrowserWindow | null = null
  let app: App | null = null
  electron.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.show()
    window?.focus()
  })
  electron.on('window-all-closed', () => electron.quit())
  // The system ends its programs this way when someone logs off; what was typed is saved first.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => electron.quit())
  let isClosed = false
  electron.on('will-quit', (event) => {
    if (isClosed || !app) return
    event.preventDefault()
    void app.close().finally(() => {
      isClosed = true
      electron.quit()
    })
  })
  const behind = async (opening: OpeningWindow) => {
    const { ports, settings } = await machine()
    opening.furnish(settings)
    const { openApp, settleIn } = await import('./behind')
    const opened = await openApp(ports)
    app = opened
    opening.serve(opened)
    return () => {
      settleIn(opened)
      void settings.prepareToWrite()
    }
  }
  void electron
    .whenReady()
    .then(async () => {
      guardSession()
      servePage(join(bundle, 'renderer'))
      const opening = openWindow(join(bundle, 'preload', 'preload.cjs'))
      const [settle] = await Promise.all([behind(opening), opening.painted])
      window = opening.window
      window.show()
      settle()
    })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
      dialog.showErrorBox('Saydo could not start', 'Your data was not touched. Please start Saydo again.')
      electron.exit(1)
    })
}
