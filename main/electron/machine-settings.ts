// What belongs to this computer, in electron-store: look and keys, and where the window was.
import Store from 'electron-store'
import { defaultSettings, settings as schema } from '../../shared/settings/model'
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

/** Settings kept in `folder`; what cannot be read falls back to the defaults and is never an error. */
export function openMachineSettings(folder: string): MachineSettings {
  const store = new Store<Kept>({
    cwd: folder,
    name: 'settings',
    clearInvalidConfig: true,
    defaults: { settings: {}, window: null },
  })
  return {
    read: () => {
      const kept = schema.safeParse(store.get('settings'))
      return kept.success ? kept.data : defaultSettings
    },
    write: (value) => store.set('settings', value),
    window: () => store.get('window'),
    keepWindow: (place) => store.set('window', place),
  }
}
