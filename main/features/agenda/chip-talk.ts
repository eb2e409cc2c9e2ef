// The talk that hints stand beside.
import type { LocalDate } from '../../../shared/dates'
import type { PromptTheme } from '../../../shared/prompts/model'
import type { Id } from '../../../shared/words'

export type ChipTalk = {
  readonly meetingId: Id
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly asOf: LocalDate
  /** What the questions on the agenda are about: a hint does not double them. */
  readonly themes: ReadonlySet<PromptTheme>
}
