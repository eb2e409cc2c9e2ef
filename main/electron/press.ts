// The hidden window documents are drawn in: one, kept warm, without script, gone when the app's window goes.
import { BrowserWindow, type WebContents } from 'electron'
import { origin } from './page'
import { holdPage } from './print-page'

const drawLimitMs = 20_000

/** A world apart from the page, whose own world runs no script. */
const ownWorld = 1
/** Laying the page out asks for its fonts; a page drawn before they came would carry others. */
const fontsAreThere = 'document.body.offsetHeight, document.fonts.ready.then(() => true)'

export class Press {
  #window: BrowserWindow | null = null

  /** Shows a page and works on it; what takes too long, or a page that crashes, costs the window, not the app. */
  async run<Result>(
    html: string,
    work: (contents: WebContents) => Promise<Result>,
    limitMs = drawLimitMs,
  ): Promise<Result> {
    const window = this.#open()
    const page = holdPage(html)
    try {
      return await inTime(limitMs, async () => {
        await window.loadURL(`${origin}${page.path}`)
        await window.webContents.executeJavaScriptInIsolatedWorld(ownWorld, [{ code: fontsAreThere }])
        return work(window.webContents)
      })
    } catch (error) {
      this.#close()
      throw error
    } finally {
      page.letGo()
    }
  }

  pdf(html: string): Promise<Uint8Array> {
    return this.run(html, (contents) =>
      contents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      }),
    )
  }

  #open(): BrowserWindow {
    if (this.#window && !this.#window.isDestroyed()) return this.#window
    const others = BrowserWindow.getAllWindows()
    const window = new BrowserWindow({
      show: false,
      title: 'Saydo',
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        javascript: false,
        spellcheck: false,
        devTools: false,
        backgroundThrottling: false,
      },
    })
    for (const other of others) other.once('closed', () => this.#close())
    window.webContents.once('render-process-gone', () => this.#close())
    this.#window = window
    return window
  }

  #close(): void {
    if (this.#window && !this.#window.isDestroyed()) this.#window.destroy()
    this.#window = null
  }
}

/** The result, or a failure once the time is over. */
export async function inTime<Result>(limitMs: number, work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), limitMs)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
