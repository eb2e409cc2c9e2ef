// What belongs to this computer, in electron-store: look and keys, and where the window was. At the start its file is
// only looked into; electron-store itself, slow to read in, comes with the first change or once the window is there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type Store from 'electron-store'
import { readSettings, type Settings } from '../../shared/settings/model'
import type { SettingsStore } from '../ports'

export type WindowPlace = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMaximized: boolean
}

type Kept = { settings: unknown; window: WindowPlace | null }

export type MachineSettings = SettingsStore & {
  readonly window: () => WindowPlace | null
  readonly keepWindow: (place: WindowPlace) => void
  /** Reads in what writing takes; from then on every change is on the disk at once. */
  readonly prepareToWrite: () => Promise<void>
}

const fileName = 'settings'

/**
 * Settings kept in `folder`. What cannot be read falls back to the defaults; what cannot be written holds until the
 * app ends. Neither is ever a reason not to open someone's notes.
 */
export function openMachineSettings(folder: string): MachineSettings {
  const found = look(folder)
  const memory: { settings: Settings | null; window: WindowPlace | null } = { settings: null, window: null }
  let store: Store<Kept> | null = null
  let opening: Promise<void> | null = null
  const prepareToWrite = () => {
    opening ??= openKept(folder).then((opened) => {
      store = opened
    })
    return opening
  }
  const write = (key: keyof Kept, value: unknown) => {
    try {
      store?.set(key, value)
    } catch {
      // The folder cannot be written to; the value holds in memory, and the data file says so on screen.
      return
    }
  }
  const keep = (key: keyof Kept, value: unknown) => {
    if (store) write(key, value)
    else void prepareToWrite().then(() => write(key, value))
  }
  return {
    read: () => {
      if (memory.settings) return memory.settings
      return readSettings(found.settings)
    },
    write: (value) => {
      memory.settings = value
      keep('settings', value)
    },
    window: () => memory.window ?? found.window ?? null,
    keepWindow: (place) => {
      memory.window = place
      keep('window', place)
    },
    prepareToWrite,
  }
}

/** What the file holds, or nothing when there is none or it cannot be read. */
function look(folder: string): Partial<Kept> {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(folder, `${fileName}.json`), 'utf8'))
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

async function openKept(folder: string): Promise<Store<Kept> | null> {
  try {
    const { default: Store } = await import('electron-store')
    return new Store<Kept>({ cwd: folder, name: fileName, clearInvalidConfig: true, configFileMode: 0o600 })
  } catch {
    return null
  }
}
