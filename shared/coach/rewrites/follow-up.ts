// The second half of two questions in one, to be asked once the first is answered (domain section 5).
import type { Reading } from '../reading'

const joiners =
  /^(?:[\s,;:()+|/&-]|(?:and|or|but|plus|also|then|so|secondly|separately|equally|finally|lastly)\b)+/i
const asks =
  /^(?:what|which|who|whom|whose|when|where|how|why|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might)\b/i
/** "…how you got on and what you need from me": a clause in plain order has to be asked for. */
const told =
  /^(?:what|which|who|whom|whose|when|where|how|why) (?:i|you|we|they|he|she|it|the|your|our|my|his|her|their)\b/i

/** The other question in its own words; null when it is no question by itself. */
export function followUpOf(reading: Reading, rule: string, triggers: readonly string[]): string | null {
  const at = secondAt(reading.plain, rule, triggers[0] ?? '')
  if (at === null) return null
  const [second = ''] = reading.plain
    .slice(at)
    .replace(joiners, '')
    .split(/(?<=\?)\s/)
  const text = second.replaceAll('_', ' ').replace(/[\s?.!)]+$/, '')
  if (!asks.test(text) || text.split(' ').length < 3) return null
  if (told.test(text)) return `Tell me ${text.slice(0, 1).toLowerCase()}${text.slice(1)}.`
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}?`
}

function secondAt(plain: string, rule: string, trigger: string): number | null {
  if (rule === 'two-questions') {
    const end = plain.indexOf('?')
    return end < 0 ? null : end + 1
  }
  if (rule !== 'two-clauses') return null
  const words = trigger.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const match = trigger === '' ? null : new RegExp(words.join('\\s*'), 'i').exec(plain)
  return match ? match.index : null
}
