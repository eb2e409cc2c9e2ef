// The real machine behind the ports: clock, ids, dialogs, printer, shell, settings, log.
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, shell } from 'electron'
import { monotonicFactory } from 'ulid'
import type { Id } from '../../shared/words'
import type { FileKind, Ports } from '../ports'
import { openMachineSettings } from './machine-settings'
import { createPrinter } from './printer'
import type { Machine } from './start'
import { hasOverlayButtons } from './window'

/** Everything under the profile folder Electron was given: data/ for what people write, settings.json for the rest. */
export function realMachine(): Machine {
  const profile = app.getPath('userData')
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
      settings: {
        read: settings.read,
        write: (value) => {
          settings.write(value)
          nativeTheme.themeSource = value.theme
        },
      },
      dialogs: { saveFile },
      printer: createPrinter(),
      shell: { reveal: (path) => void shell.openPath(path), quit: () => app.quit() },
      version: app.getVersion(),
      platform: process.platform,
      hasOverlayButtons,
      log: (line) => writeLog(join(profile, 'saydo.log'), line),
    },
  }
}

const fileNames: Readonly<Record<FileKind, string>> = { pdf: 'PDF', csv: 'CSV' }

async function saveFile(suggestedName: string, kind: FileKind): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow()
  const options = {
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: fileNames[kind], extensions: [kind] }],
  }
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled ? null : answer.filePath
}

/** One line more in the log; a log that cannot be written must not stop anything. */
function writeLog(path: string, line: string): void {
  try {
    appendFileSync(path, `${line}\n`, { mode: 0o600 })
  } catch {
    process.stderr.write(`${line}\n`)
  }
}
