// What belongs to this computer, in electron-store: look and keys, and where the window was.
import Store from 'electron-store'
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
}

/**
 * Settings kept in `folder`. What cannot be read falls back to the defaults; what cannot be written holds until the
 * app ends. Neither is ever a reason not to open someone's notes.
 */
export function openMachineSettings(folder: string): MachineSettings {
  const store = openKept(folder)
  const memory: { settings: Settings | null; window: WindowPlace | null } = { settings: null, window: null }
  const keep = (key: keyof Kept, value: unknown) => {
    try {
      store?.set(key, value)
    } catch {
      // The folder cannot be written to; the value holds in memory, and the data file says so on screen.
      return
    }
  }
  return {
    read: () => {
      if (memory.settings) return memory.settings
      return readSettings(store?.get('settings'))
    },
    write: (value) => {
      memory.settings = value
      keep('settings', value)
    },
    window: () => memory.window ?? store?.get('window') ?? null,
    keepWindow: (place) => {
      memory.window = place
      keep('window', place)
    },
  }
}

function openKept(folder: string): Store<Kept> | null {
  try {
    return new Store<Kept>({ cwd: folder, name: 'settings', clearInvalidConfig: true })
  } catch {
    return null
  }
}
