// Text into HTML: everything anyone wrote is text, never markup.

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Safe between tags and inside quoted attributes; characters no page may hold become the replacement sign. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '')
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '\u{FFFD}')
}
