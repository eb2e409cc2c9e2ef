// Calls about the prompts: the list with its memory of what was asked whom and when.

import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import type { Prompt } from './model'

export type PromptView = Prompt & {
  readonly uses: readonly {
    readonly personId: Id
    readonly personName: string
    readonly on: string
    readonly isAnswered: boolean
  }[]
}

export const prompts = {
  /** What would be asked this report next; null when there is nothing to ask. */
  next: call.input(z.strictObject({ personId: id })).output(type<Prompt | null>()),
  list: call.output(type<readonly PromptView[]>()),
}
