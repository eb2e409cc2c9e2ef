// Pages for paper, held in memory at app://saydo/print/<random>: no script, nothing from elsewhere, framed by the app only.
import { randomUUID } from 'node:crypto'

export const printFolder = '/print/'

const policy = [
  `default-src 'none'`,
  `style-src 'self'`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
  `sandbox allow-same-origin`,
].join('; ')

const held = new Map<string, string>()

/** Serves the HTML until it is let go. */
export function holdPage(html: string): { readonly path: string; readonly letGo: () => void } {
  const path = `${printFolder}${randomUUID()}`
  held.set(path, html)
  return { path, letGo: () => held.delete(path) }
}

/** The held page at this path; null when there is none. */
export function heldPage(path: string): Response | null {
  const html = held.get(path)
  if (html === undefined) return null
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
