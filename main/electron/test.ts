// The app as tests run it: real window, page, database and PDF; clock, dialogs and print dialog are fed from outside.
// This entry is not part of the packaged app.
import { join } from 'node:path'
import { app } from 'electron'
import type { Ports } from '../ports'
import { start } from './start'

type Seams = {
  /** The moment the app believes it is, as local wall-clock time; ticks on from there. */
  now: string | null
  /** Where the save dialog answers; null means the person closed it. */
  saveTo: string | null
  /** Documents handed to the print dialog so far. */
  printed: unknown[]
}

const profile = process.env.SAYDO_TEST_PROFILE
if (profile) app.setPath('userData', join(profile, 'user-data'))

const seams: Seams = { now: process.env.SAYDO_TEST_NOW ?? null, saveTo: null, printed: [] }
Object.assign(globalThis, { saydoSeams: seams })

start(import.meta.url, async () => {
  const { realMachine } = await import('./machine')
  const machine = realMachine()
  return { ...machine, ports: { ...machine.ports, ...fed(machine.ports) } }
})

function fed(real: Ports): Partial<Ports> {
  let set = seams.now
  let since = Date.now()
  return {
    clock: {
      zone: real.clock.zone,
      now: () => {
        if (seams.now !== set) {
          set = seams.now
          since = Date.now()
        }
        return set === null ? new Date() : new Date(new Date(set).getTime() + Date.now() - since)
      },
    },
    dialogs: { saveFile: () => Promise.resolve(seams.saveTo) },
    printer: {
      preview: real.printer.preview,
      toPdf: real.printer.toPdf,
      print: (document) => {
        seams.printed.push(document)
        return Promise.resolve({ isPrinted: true, problem: null })
      },
    },
  }
}
