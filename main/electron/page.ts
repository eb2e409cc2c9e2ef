// Serves the page from the app's own bundle at app://saydo/, under a policy that allows nothing from elsewhere.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'
import { heldPage, printFolder } from './print-page'

export const origin = 'app://saydo'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `frame-src 'self'`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ')

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers app://saydo/… from `folder`; anything outside it, or any other host, is not found. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    if (url.host === 'saydo' && url.pathname.startsWith(printFolder))
      return heldPage(url.pathname) ?? missing()
    const wanted = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname)
    const path = normalize(join(folder, wanted))
    const contentType = contentTypes[extname(path)]
    if (url.host !== 'saydo' || !path.startsWith(folder + sep) || !contentType) return missing()
    try {
      const body = await readFile(path)
      return new Response(new Uint8Array(body), {
        headers: {
          'Content-Type': contentType,
          'Content-Security-Policy': policy,
          'X-Content-Type-Options': 'nosniff',
        },
      })
    } catch {
      return missing()
    }
  })
}

function missing(): Response {
  return new Response('Not found', { status: 404 })
}
