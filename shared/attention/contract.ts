// Calls about attention: the facts about one report, and talks about staying.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import { type AttentionView, noteStayTalk, saveStayTalk } from './model'

export const attention = {
  of: call.input(z.strictObject({ personId: id })).output(type<AttentionView>()),
  noteStay: call.input(noteStayTalk).output(type<{ readonly id: Id }>()),
  saveStay: call.input(saveStayTalk).output(type<void>()),
  removeStay: call.input(z.strictObject({ id })).output(type<void>()),
}
