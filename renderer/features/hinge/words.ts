// A thread in the words of a list: the way it went, and where it stands.
import type { ThreadView } from '../../../shared/hinge/model'
import { inOneLine } from '../../../shared/hinge/names'
import { threadDaysInWords, threadInWords } from '../../../shared/hinge/rules'
import { firstName } from '../../app/words'

/** "raised 16 Apr → with Ruth 14 May → told 19 May (cleared after 28 days, told 5 days later)". */
export function wayOf({ thread, bossName }: ThreadView, today: string): string {
  const days = threadDaysInWords(thread)
  const way = threadInWords(thread, bossName, today)
  return days === '' ? way : `${way} (${days})`
}

/** Who has not heard yet: "Priya and Jun". */
export function untoldNames(raisers: ThreadView['raisers']): string {
  return inOneLine(raisers.filter(({ toldOn }) => toldOn === null).map(({ name }) => firstName(name)))
}

export function standingOf({ thread, bossName, raisers }: ThreadView): string {
  const boss = bossName ?? 'your boss'
  if (thread.stands === 'rising') return `next with ${boss}`
  if (thread.stands === 'with_boss') return `open with ${boss}`
  return thread.stands === 'to_tell' ? `tell ${untoldNames(raisers)}` : 'told'
}
