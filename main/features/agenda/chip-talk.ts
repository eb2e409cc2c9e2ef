// The talk that hints stand beside.
import type { LocalDate } from '../../../shared/dates'
import type { Id } from '../../../shared/words'

export type ChipTalk = {
  readonly relationshipId: Id
  readonly personId: Id
  readonly personName: string
  readonly asOf: LocalDate
}
