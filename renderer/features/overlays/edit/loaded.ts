// A record as the edit dialog needs it: where the draft begins, its title and facts, and the steps it can take.
import type { OpportunityView } from '../../../../shared/opportunities/model'
import type { SignalSourceView } from '../../../../shared/signals/model'
import type { Id } from '../../../../shared/words'
import type { Draft } from '../records/draft'
import type { Verb } from './verb'

export type Loaded = {
  readonly id: Id
  readonly title: string
  readonly facts: readonly string[]
  readonly draft: Partial<Draft>
  readonly verbs: readonly Verb[]
  /** Nothing is added to it any more. */
  readonly isSettled?: boolean
  /** They let off steam about it: nobody tells you how to ask. */
  readonly isVent?: boolean
  /** Who said it, for a signal. */
  readonly sources?: readonly SignalSourceView[]
  /** Whom it may suit, for an opportunity. */
  readonly opportunity?: OpportunityView
}
