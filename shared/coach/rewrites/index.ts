// A better question in the words of the one that was typed: the first candidate that is itself open, else a general
// one for its kind (domain section 5).
import type { QuestionLabel, Weakness } from '../model'
import type { Reading } from '../reading'
import { options } from './advice'
import { warmer } from './chat'
import { openedUp } from './closed'
import { whatHappened } from './events'
import { firstHalf } from './halves'
import { withoutClaim } from './leading'
import { pick } from './turn'
import { named } from './vague'

const LONGEST = 160
/** How many candidates the coach reads at most, since each costs as much as a question typed. */
const TRIED = 2

/** A rewrite for a weak question; `labelOf` is the coach itself, since a rewrite has to be open to it too. */
export function rewriteOf(
  reading: Reading,
  label: Weakness,
  rule: string,
  triggers: readonly string[],
  labelOf: (text: string) => QuestionLabel,
): string {
  const isGood = (text: string) => text.length <= LONGEST && isSpeakable(text) && labelOf(text) === 'open_ok'
  const found = [...new Set(candidates(reading, label, rule, triggers, labelOf))].slice(0, TRIED).find(isGood)
  return found ?? pick(reading, general[label])
}

/** One sentence, no word twice in a row, no mark or quote that lost its other half. */
function isSpeakable(text: string): boolean {
  return (
    /^[\p{Lu}\d"].*[\p{L}\p{N}%)"'][?.]$/u.test(text) &&
    !/\b([\p{L}']+) \1\b/iu.test(text) &&
    !/\s[?!.,:;]/u.test(text) &&
    !/^What \w+ (?:what|which|who|where|when) (?:do|does|did) /u.test(text) &&
    !/[?!:;|+&()"].|\bI'd like to know\b/u.test(text) &&
    !/\b(?:the|an?) (?:the|an?|of|for|with|from)\b|\b(?:of|to|for|with|from) (?:of|with|from|so far|lately|step)\b/iu.test(
      text,
    )
  )
}

function candidates(
  reading: Reading,
  label: Weakness,
  rule: string,
  triggers: readonly string[],
  labelOf: (text: string) => QuestionLabel,
): readonly string[] {
  switch (label) {
    case 'closed':
      return openedUp(reading)
    case 'leading':
      return withoutClaim(reading, labelOf)
    case 'solution_imposing':
      return options(reading)
    case 'why_blaming':
      return whatHappened(reading)
    case 'vague':
      return named(reading)
    case 'small_talk':
      return warmer(reading)
    case 'double_barrelled':
      return firstHalf(reading, rule, triggers, labelOf, (half, other) =>
        candidates(half, other, '', [], labelOf),
      )
  }
}

const general: Readonly<Record<Weakness, readonly string[]>> = {
  closed: ['What would have to go right here?', 'What matters most to you about this?'],
  small_talk: ['What has cost you most energy since we last spoke?'],
  leading: ['What have you seen yourself that speaks for or against it?'],
  double_barrelled: ['Which part of this matters most to you?'],
  why_blaming: ['What was happening around you when it came to this?', 'What led up to this, step by step?'],
  vague: ['What has changed for your customers since we last spoke?'],
  solution_imposing: ['What options do you see here?', 'What have you been weighing up yourself?'],
}
