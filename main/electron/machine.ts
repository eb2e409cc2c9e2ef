// The real machine behind the ports: clock, ids, dialogs, printer, shell, settings, log.
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, shell } from 'electron'
import { monotonicFactory } from 'ulid'
import type { Id } from '../../shared/words'
import type { Ports } from '../ports'
import { openMachineSettings } from './machine-settings'
import { createPrinter } from './printer'
import type { Machine } from './start'
import { hasOverlayButtons } from './window'

/** Everything under the profile folder Electron was given: data/ for what people write, settings.json for the rest. */
export function realMachine(): Machine {
  const profile = app.getPath('userData')
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  const settings = openMachineSettings(profile)
  const ulid = monotonicFactory()
  const clock: Ports['clock'] = {
    now: () => new Date(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
  return {
    settings,
    ports: {
      clock,
      newId: () => ulid() as Id,
      dataFolder: join(profile, 'data'),
      settings,
      dialogs: { saveFile },
      printer: createPrinter(),
      shell: { reveal: (path) => void shell.openPath(path), quit: () => app.quit() },
      version: app.getVersion(),
      platform: process.platform,
      hasOverlayButtons,
      log: (line) => appendFileSync(join(profile, 'saydo.log'), `${line}\n`, { mode: 0o600 }),
    },
  }
}

async function saveFile(suggestedName: string): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow()
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  }
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled ? null : answer.filePath
}
