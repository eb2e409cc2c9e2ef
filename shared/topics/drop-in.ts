// What a report sent beforehand, pasted or dropped in: every line that says something is a topic of theirs.

/** More topics than this are no preparation for one talk. */
export const DROP_IN_AT_MOST = 200
/** As long as any topic may be. */
export const LONGEST_TOPIC = 500
/** A larger text is not read at all. */
export const LONGEST_DROP_IN = 2_000_000

export type DropIn = {
  /** What would be added, in its order, each once. */
  readonly topics: readonly string[]
  /** What is on the list already, and what stands twice in the text. */
  readonly known: readonly string[]
  /** Line numbers, counted from 1, of what is too long for a topic. */
  readonly tooLong: readonly number[]
  /** How many lines say something. */
  readonly count: number
  /** Why it cannot be added as it is, in a sentence; null when it can. */
  readonly problem: string | null
}

/** Quotes, bullets, numbers and check boxes before the words, in any order and nested as mails nest them. */
const sign =
  /^(?:>+|[-*+•‣◦▪–—·]+(?=\s|$)|[☐☑☒✓✔✗]|\[[ xX✓]?\]|\(?\d{1,3}[.)](?=\s|$)|\(?[a-zA-Z]\)(?=\s|$)|#{1,6}(?=\s|$))\s*/u

/** A line without what mails and lists put before it; empty when nothing else stands there. */
export function wordsOfLine(line: string): string {
  let words = line.trim()
  for (let next = words.replace(sign, ''); next !== words; next = words.replace(sign, '')) words = next.trim()
  return /[\p{L}\p{N}]/u.test(words) ? words : ''
}

/** Two topics are the same when they differ in capitals, spaces and the last sign only. */
function sameness(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?;,:\s]+$/u, '')
}

/**
 * Reads a pasted text: what is added, what is known already, what is too long and where. `live` are the topics that
 * wait already. Everything is read even when there is too much, so that the sentence can say how much it is.
 */
export function readDropIn(text: string, live: readonly string[]): DropIn {
  const seen = new Set(live.map(sameness))
  const topics: string[] = []
  const known: string[] = []
  const tooLong: number[] = []
  let count = 0
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries()) {
    const words = wordsOfLine(line)
    if (words === '') continue
    count += 1
    if (words.length > LONGEST_TOPIC) tooLong.push(index + 1)
    else if (seen.has(sameness(words))) known.push(words)
    else topics.push(words)
    seen.add(sameness(words))
  }
  return { topics, known, tooLong, count, problem: problemOf(text, { topics, tooLong, count }) }
}

function problemOf(
  text: string,
  { topics, tooLong, count }: Pick<DropIn, 'topics' | 'tooLong' | 'count'>,
): string | null {
  if (text.trim() === '') return 'Paste or drop what was sent first.'
  if (count === 0) return 'No line here says anything. Each line with words becomes a topic.'
  if (count > DROP_IN_AT_MOST) {
    return `That is ${count.toLocaleString('en')} topics. Keep the ones for this talk, at most ${DROP_IN_AT_MOST}.`
  }
  if (tooLong.length > 0) return tooLongInWords(tooLong)
  return topics.length === 0 ? 'Every one of these is on the list already.' : null
}

function tooLongInWords(lines: readonly number[]): string {
  const shown = lines.slice(0, 5)
  const rest = lines.length - shown.length
  if (lines.length === 1)
    return `Line ${shown[0]} is too long. Keep a topic under ${LONGEST_TOPIC} characters.`
  const named =
    rest > 0 ? `${shown.join(', ')} and ${rest} more` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
  return `Lines ${named} are too long. Keep a topic under ${LONGEST_TOPIC} characters.`
}

/** Whether what a file holds is text that people write: anything with signs no keyboard types is not. */
export function isPlainText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the signs that tell
  return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/.test(text)
}
