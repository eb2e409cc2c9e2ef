// A new day makes promises late and meetings due: the screens read again at midnight, after sleep, and on coming back.
import { startOfTomorrow } from 'date-fns'
import { app, powerMonitor } from 'electron'

/** Calls `onNewDay` once whenever `today` answers another day than before. */
export function watchDay(today: () => string, onNewDay: () => void): void {
  let known = today()
  const check = () => {
    if (today() === known) return
    known = today()
    onNewDay()
  }
  const waitForMidnight = () => {
    setTimeout(
      () => {
        check()
        waitForMidnight()
      },
      startOfTomorrow().getTime() - Date.now() + 1000,
    ).unref()
  }
  waitForMidnight()
  powerMonitor.on('resume', check)
  app.on('browser-window-focus', check)
}
