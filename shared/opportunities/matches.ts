// Opportunities that suit a report: when one has to be mentioned or a reason given, and what may suit whom. Row 30.
import { daysBetween, type LocalDate } from '../dates'

/** Left unmentioned for longer than this, it comes up: mention it, or give a reason. Days, domain row 30. */
export const UNMENTIONED_DAYS = 14

export type MatchState = 'unmentioned' | 'mentioned' | 'accepted' | 'declined' | 'withheld'

export type Matched = {
  readonly mentionedOn: LocalDate | null
  readonly answer: 'accepted' | 'declined' | null
  readonly withheldOn: LocalDate | null
}

/** Where it stands with that person: an answer says most, then a reason not to, then that it was mentioned. */
export function matchState({ mentionedOn, answer, withheldOn }: Matched): MatchState {
  if (answer !== null) return answer
  if (withheldOn !== null) return 'withheld'
  return mentionedOn === null ? 'unmentioned' : 'mentioned'
}

export type Suiting = {
  readonly learnedOn: LocalDate
  readonly matchedOn: LocalDate
  /** When the aspiration it suits was noted; null when it was matched plainly. */
  readonly notedOn: LocalDate | null
}

/**
 * Since when it could have been mentioned: the later of learning of it and of the aspiration; without an aspiration
 * the day it was matched.
 */
export function suitsSince({ learnedOn, matchedOn, notedOn }: Suiting): LocalDate {
  if (notedOn === null) return matchedOn
  return notedOn > learnedOn ? notedOn : learnedOn
}

/** Days it went unmentioned, once that is more than 14; null before, and when it was mentioned or withheld. */
export function unmentionedFor(match: Matched & Suiting, asOf: LocalDate): number | null {
  if (matchState(match) !== 'unmentioned') return null
  const days = daysBetween(suitsSince(match), asOf)
  return days > UNMENTIONED_DAYS ? days : null
}

/** What is asked of you then. */
export function mentionWords(days: number): string {
  return `Not mentioned for ${days} days: mention it or give a reason`
}

/** Words too common to suit anybody. */
const common = new Set(
  (
    'about after also been before being could does done each every from have here into just like make many more most ' +
    'much need next only other over same should some such than that their them then there these they this those ' +
    'through time under until very want well were what when where which while will with within work would year your ' +
    'lead learn become known know help take team teams people customer customers'
  ).split(' '),
)
const shortestWord = 4
/** Longer words count as the same from so many equal letters on: trainer and training. */
const stemLength = 5

function contentWords(text: string): readonly string[] {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? []
  return [...new Set(words.filter((word) => word.length >= shortestWord && !common.has(word)))]
}

/** The words of `text` that `other` has as well, apart from common ones; a shared one makes it worth suggesting. */
export function sharedContentWords(text: string, other: string): readonly string[] {
  const others = contentWords(other)
  const stem = (word: string) => word.replace(/s$/u, '').slice(0, stemLength)
  return contentWords(text).filter((word) => others.some((each) => stem(each) === stem(word)))
}
