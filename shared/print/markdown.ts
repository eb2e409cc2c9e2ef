// Notes written in Markdown as HTML for paper: paragraphs, lists, emphasis, quotes. Links and pictures become
// their words, HTML in a note is shown as it was typed, and headings step below those of the document.
import { lexer, type Token, type Tokens } from 'marked'
import { escapeHtml } from './escape'

/** Deeper than this is written on as text: a note of ten thousand brackets must not take the page down. */
const deepest = 12

/** All headings of a note become this level, so that no level is skipped whatever it begins with. */
export function notesHtml(markdown: string, level: number): string {
  return blocks(tokensOf(markdown), level, 0)
}

/** What nobody wrote by hand, such as ten thousand nested quotes, is printed as it stands. */
function tokensOf(markdown: string): readonly Token[] {
  try {
    return lexer(markdown, { gfm: true, breaks: true })
  } catch {
    return [{ type: 'unread', raw: markdown }]
  }
}

/** The words of a note on one line, at most `longest` characters. */
export function plainLine(markdown: string, longest: number): string {
  const words = tokensOf(markdown.slice(0, longest * 4))
    .map((token) => plain(token, 0))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (words.length <= longest) return words
  return `${words.slice(0, words.lastIndexOf(' ', longest - 1) + 1 || longest - 1).trimEnd()}…`
}

function blocks(tokens: readonly Token[], level: number, depth: number): string {
  return tokens.map((token) => block(token, level, depth)).join('')
}

function block(token: Token, level: number, depth: number): string {
  if (depth > deepest) return paragraph(escapeHtml(token.raw))
  switch (token.type) {
    case 'space':
    case 'def':
      return ''
    case 'hr':
      return '<hr>'
    case 'heading':
      return `<h${level}>${inline(token, depth)}</h${level}>`
    case 'blockquote':
      return `<blockquote>${blocks(token.tokens ?? [], level, depth + 1)}</blockquote>`
    case 'list':
      return list(token as Tokens.List, level, depth)
    case 'code':
      return `<pre>${escapeHtml((token as Tokens.Code).text)}</pre>`
    case 'table':
      return table(token as Tokens.Table, depth)
    case 'paragraph':
      return paragraph(inline(token, depth))
    case 'text':
      return inline(token, depth)
    default:
      return paragraph(escapeHtml(token.raw.trim()))
  }
}

function paragraph(html: string): string {
  return html === '' ? '' : `<p>${html}</p>`
}

function list(token: Tokens.List, level: number, depth: number): string {
  const start = token.ordered && Number(token.start) > 1 ? ` start="${Number(token.start)}"` : ''
  const tag = token.ordered ? 'ol' : 'ul'
  const items = token.items.map((item) => {
    const done = item.task ? (item.checked ? '☑ ' : '☐ ') : ''
    const inner = item.tokens.filter(({ type }) => type !== 'checkbox')
    return `<li>${done}${blocks(inner, level, depth + 1)}</li>`
  })
  return `<${tag}${start}>${items.join('')}</${tag}>`
}

function table(token: Tokens.Table, depth: number): string {
  const cells = (row: readonly Tokens.TableCell[], tag: string) =>
    row.map((cell) => `<${tag}>${inlines(cell.tokens, depth + 1)}</${tag}>`).join('')
  const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')
  const head = cells(token.header, 'th').replaceAll('<th>', '<th scope="col">')
  return `<table class="said"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function inline(token: Token, depth: number): string {
  const parts = 'tokens' in token ? token.tokens : undefined
  return parts ? inlines(parts, depth + 1) : escapeHtml(textOf(token))
}

function inlines(tokens: readonly Token[], depth: number): string {
  return tokens.map((token) => inlineHtml(token, depth)).join('')
}

function inlineHtml(token: Token, depth: number): string {
  if (depth > deepest) return escapeHtml(token.raw)
  switch (token.type) {
    case 'strong':
      return `<strong>${inline(token, depth)}</strong>`
    case 'em':
      return `<em>${inline(token, depth)}</em>`
    case 'del':
      return `<s>${inline(token, depth)}</s>`
    case 'codespan':
      return `<code>${escapeHtml(textOf(token))}</code>`
    case 'br':
      return '<br>'
    case 'link':
      return link(token as Tokens.Link, depth)
    case 'image':
      return escapeHtml(textOf(token))
    case 'html':
      return escapeHtml(token.raw)
    default:
      return inline(token, depth)
  }
}

/** The words of a link, and its address beside them when the words are something else. */
function link(token: Tokens.Link, depth: number): string {
  const words = inline(token, depth)
  const address = token.href.replace(/^mailto:/, '')
  return token.text === address || token.text === token.href ? words : `${words} (${escapeHtml(address)})`
}

function textOf(token: Token): string {
  const text = 'text' in token && typeof token.text === 'string' ? token.text : token.raw
  return token.type === 'text' ? decoded(text) : text
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
}

/** Editors keep signs Markdown would read as markup under their names. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => named[name] ?? whole)
}

function plain(token: Token, depth: number): string {
  if (depth > deepest) return token.raw
  if (token.type === 'space' || token.type === 'hr' || token.type === 'def') return ' '
  if (token.type === 'br') return ' '
  if (token.type === 'list') {
    return (token as Tokens.List).items
      .map((item) => item.tokens.map((part) => plain(part, depth + 1)).join(' '))
      .join('; ')
  }
  const parts = 'tokens' in token ? token.tokens : undefined
  return parts ? parts.map((part) => plain(part, depth + 1)).join('') : textOf(token)
}
