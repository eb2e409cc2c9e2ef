// The one window: its place on the screen, its look before the page paints, and the port between page and main.
import { BrowserWindow, ipcMain, type MessagePortMain, nativeTheme, screen } from 'electron'
import type { App } from '../app'
import { MenuCommands } from '../menu-commands'
import type { MachineSettings } from './machine-settings'
import { origin } from './page'

const smallest = { width: 900, height: 600 }
const usual = { width: 1280, height: 800 }
const flushLimitMs = 2000

/** True where the system draws its window buttons over the page, so that the page can fill the title bar. */
export const hasOverlayButtons = process.platform === 'darwin' || process.platform === 'win32'

/** A window that has begun to load its page while what stands behind it is still being read in. */
export type OpeningWindow = {
  readonly window: BrowserWindow
  /** Gives it its place and look; to be called before it is shown. */
  readonly furnish: (settings: MachineSettings) => void
  /** Serves the contract to its page, also when the page has asked already. */
  readonly serve: (app: App) => void
  /** Resolves when the page is first painted. */
  readonly painted: Promise<unknown>
}

export function openWindow(preload: string): OpeningWindow {
  const window = new BrowserWindow({
    ...usual,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Saydo',
    backgroundColor: background(),
    autoHideMenuBar: true,
    ...(hasOverlayButtons ? { titleBarStyle: 'hidden', titleBarOverlay: { height: 44 } } : {}),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  })
  window.webContents.setZoomFactor(1)
  const serve = connect(window)
  flushBeforeClosing(window)
  const painted = new Promise<void>((resolve) => window.once('ready-to-show', () => resolve()))
  return {
    window,
    furnish: (settings) => furnish(window, settings),
    serve,
    painted: Promise.all([window.loadURL(`${origin}/`), painted]),
  }
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#1a1a1c' : '#ffffff'
}

function furnish(window: BrowserWindow, settings: MachineSettings): void {
  nativeTheme.themeSource = settings.read().theme
  window.setBackgroundColor(background())
  const place = placeOnScreen(settings)
  if (place) window.setBounds(place)
  if (settings.window()?.isMaximized) window.maximize()
  keepPlace(window, settings)
}

/** Takes a port from the page: only from the main frame of this window, at the app's own origin, once a load. */
function connect(window: BrowserWindow): (app: App) => void {
  let isConnected = false
  let known: App | null = null
  let waiting: MessagePortMain | null = null
  const begin = () => {
    if (!known || !waiting) return
    known.serve(waiting)
    waiting.start()
    waiting = null
  }
  window.webContents.on('did-start-navigation', (details) => {
    if (details.isMainFrame && !details.isSameDocument) isConnected = false
  })
  ipcMain.on('saydo:connect', (event) => {
    const port = event.ports[0]
    const isOwn = event.senderFrame === window.webContents.mainFrame && event.senderFrame?.origin === origin
    if (!port || !isOwn || isConnected) {
      port?.close()
      return
    }
    isConnected = true
    waiting = port
    begin()
  })
  return (app) => {
    known = app
    begin()
  }
}

function placeOnScreen(settings: MachineSettings) {
  const kept = settings.window()
  if (!kept) return null
  const area = screen.getDisplayMatching(kept).workArea
  const width = Math.max(smallest.width, Math.min(kept.width, area.width))
  const height = Math.max(smallest.height, Math.min(kept.height, area.height))
  return {
    width,
    height,
    x: Math.max(area.x, Math.min(kept.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(kept.y, area.y + area.height - height)),
  }
}

function keepPlace(window: BrowserWindow, settings: MachineSettings): void {
  const keep = () => {
    if (window.isDestroyed() || window.isMinimized()) return
    settings.keepWindow({ ...window.getNormalBounds(), isMaximized: window.isMaximized() })
  }
  window.on('close', keep)
  let timer: NodeJS.Timeout | undefined
  for (const event of ['resize', 'move'] as const) {
    window.on(event as 'resize', () => {
      clearTimeout(timer)
      timer = setTimeout(keep, 300)
    })
  }
}

/** Before the window goes, the page saves what was typed a moment ago; it has two seconds for it. */
function flushBeforeClosing(window: BrowserWindow): void {
  let isFlushed = false
  window.on('close', (event) => {
    if (isFlushed || window.webContents.isCrashed()) return
    event.preventDefault()
    const finish = () => {
      if (isFlushed) return
      isFlushed = true
      stop()
      clearTimeout(limit)
      if (!window.isDestroyed()) window.close()
    }
    const limit = setTimeout(finish, flushLimitMs)
    const stop = MenuCommands.whenFlushed(finish)
    MenuCommands.choose('flush')
  })
}
