// What the page may never do, whatever runs in it: open windows, leave, ask for permissions, reach the network.
import { app, session, type WebContents } from 'electron'
import { origin } from './page'

/**
 * Lets no name be looked up, whoever asks: Chromium itself would, for dictionaries among other things, and those
 * requests never pass the session. Must run before the app is ready.
 */
export function guardNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Refuses permissions and every request that is not the app's own. */
export function guardSession(): void {
  const own = session.defaultSession
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.setSpellCheckerLanguages([])
  own.setSpellCheckerEnabled(false)
  own.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app:\/\/saydo\/|blob:app:\/\/saydo\/|data:|devtools:)/.test(details.url) })
  })
}

/** Refuses new windows, navigation and embedded views for every page that ever comes to be. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${origin}/`)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}
