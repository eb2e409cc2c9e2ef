// Calls about how you are seen: moments a boss came to you first, and words about you.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { type Id, id } from '../words'
import { addWord, type MomentCounts, type MomentView, noteMoment, type WordsView } from './model'

const one = z.strictObject({ id })

export const reputation = {
  /** Newest first. */
  moments: call
    .input(z.strictObject({ relationshipId: id }))
    .output(type<{ readonly moments: readonly MomentView[]; readonly counts: MomentCounts }>()),
  noteMoment: call.input(noteMoment).output(type<{ readonly id: Id }>()),
  removeMoment: call.input(one).output(type<void>()),
  words: call.output(type<WordsView>()),
  addWord: call.input(addWord).output(type<{ readonly id: Id }>()),
  removeWord: call.input(one).output(type<void>()),
}
