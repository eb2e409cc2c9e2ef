// Ports without a machine: a clock and ids that stand still, on a real folder. For tests of handlers, and for data
// that end-to-end tests start from.
import { monotonicFactory } from 'ulid'
import { defaultSettings, type Settings } from '../shared/settings/model'
import type { Id } from '../shared/words'
import type { Ports } from './ports'

export type TestClock = { now: string }

/** Ports on a fresh folder: the clock shows `clock.now` (UTC) and ids count up the same way every time. */
export function testPorts(folder: string, clock: TestClock): Ports {
  let settings: Settings = defaultSettings
  let seed = 0
  const ulid = monotonicFactory(() => (seed++ % 97) / 97)
  let tick = Date.parse('2026-01-01T00:00:00Z')
  return {
    clock: { now: () => new Date(clock.now), zone: () => 'UTC' },
    newId: () => ulid(tick++) as Id,
    dataFolder: folder,
    settings: { read: () => settings, write: (value) => (settings = value) },
    dialogs: { saveFile: () => Promise.resolve(null) },
    printer: {
      preview: () => Promise.resolve({ url: '', pages: 1 }),
      toPdf: () => Promise.resolve(new Uint8Array()),
      print: () => Promise.resolve({ isPrinted: true, problem: null }),
    },
    shell: { reveal: () => undefined, quit: () => undefined },
    version: '0.0.0',
    platform: 'linux',
    hasOverlayButtons: false,
    log: () => undefined,
  }
}
