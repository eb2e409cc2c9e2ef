// Where the question stands in a line that is being typed; what stands before it is left alone.

/** Longer than this nobody asks in one breath: such a question is not looked at. */
const LONGEST = 300

/** A line longer than this is not looked at, whatever stands at its end. */
const LONGEST_LINE = 2000

export type Asked = {
  /** Where the question begins and ends in the line. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** It ends in a question mark; without one, the words alone make it look like a question. */
  readonly isMarked: boolean
}

const around = /(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+$/u
const bullets = /^\s*(?:(?:[-*•]|\d{1,2}[.)])\s+)*/u
const boundary = /[.!:;…]["”’)]*\s+/gu
const leadIn = /^(?:(?:so|ok|okay|and|but|or|hi|hey|hello|well|just|also)[,\s]+)*/iu
const starts =
  /^(?:what|how|why|when|where|who|whom|whose|which|am|is|are|was|were|do|does|did|can|could|will|would|should|shall|may|might|have|has|had|any|anything|surely|thoughts|everything|tell|\p{L}+n['’]t)\b/iu
const asksWithoutMark =
  /^(?:(?:do|have|did|had)(?:n['’]t)?\s+(?:i|you|we|they)|(?:am|is|are|was|were|does|can|could|will|would|should|has)(?:n['’]t)?\s+(?:i|you|we|they|he|she|it|this|that|there|the|your|our|my|their|everyone|everything)|(?:what|how|why|when|where|who|which)(?:['’](?:s|re)\s|\s+(?:am|is|are|was|were|do|does|did|can|could|will|would|should|have|has|had|\p{L}+n['’]t)\s))/iu

/** The part after the last sentence that asks nothing, where that part begins like a question. */
function startOfQuestion(text: string): number {
  const ends = [...text.matchAll(boundary)].map(({ index, 0: sign }) => index + sign.length)
  return ends.findLast((end) => starts.test(text.slice(end).replace(leadIn, ''))) ?? 0
}

/** The question a line ends in; null for a statement, an empty or over-long one, and several lines at once. */
export function questionIn(line: string): Asked | null {
  if (line.length > LONGEST_LINE) return null
  const to = line.replace(around, '').length
  const begun = bullets.exec(line)?.[0].length ?? 0
  const whole = line.slice(begun, to)
  if (!/\p{L}/u.test(whole) || /[\r\n]/u.test(whole)) return null
  const isMarked = /\?[?!]*$/u.test(whole)
  if (!isMarked && !asksWithoutMark.test(whole.replace(leadIn, ''))) return null
  const from = begun + (isMarked ? startOfQuestion(whole) : 0)
  return to - from > LONGEST ? null : { from, to, text: line.slice(from, to), isMarked }
}
