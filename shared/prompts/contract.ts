// Calls about the questions: the list with its memory, what you think of them, your own, and onto which agendas they go.

import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { CoverageInsight } from '../insights/contract'
import type { Id, RelationshipKind } from '../words'
import { id } from '../words'
import { ownPrompt, type Prompt } from './model'

/** One time a question was asked, and where what was said stands. */
export type PromptUseView = {
  readonly personId: Id
  readonly personName: string
  readonly on: string
  /** False when it was put off: "not this time". */
  readonly isAnswered: boolean
  readonly meetingId: Id
  /** The item of that meeting under whose notes the answer stands; null for what was asked long ago. */
  readonly itemId: Id | null
  /** Whether anything was written there. */
  readonly hasNote: boolean
}

/** What was asked someone last, with its words. */
export type LastAsked = PromptUseView & { readonly promptId: string; readonly text: string }

export type PromptView = Prompt & {
  readonly isStarred: boolean
  /** The last day it rests; null when it does not, or did before today. */
  readonly restedUntil: string | null
  /** Newest first. */
  readonly uses: readonly PromptUseView[]
}

/** A talk to come, or one that runs, with the questions on its agenda. */
export type PromptTalk = {
  readonly meetingId: Id
  readonly personId: Id
  readonly personName: string
  readonly kind: RelationshipKind
  readonly on: string
  readonly at: string
  readonly isRunning: boolean
  readonly promptIds: readonly string[]
}

const promptId = z.string().min(1).max(200)

/** As many as one import takes. */
export const MOST_IMPORTED = 10_000

export const prompts = {
  /** What would be asked this report next; null when there is nothing to ask. */
  next: call.input(z.strictObject({ personId: id })).output(type<Prompt | null>()),
  /** What was asked this person last; null when nothing was yet. */
  last: call.input(z.strictObject({ personId: id })).output(type<LastAsked | null>()),
  list: call.output(type<readonly PromptView[]>()),
  /** Soonest first. */
  talks: call.output(type<readonly PromptTalk[]>()),
  coverage: call.output(type<readonly CoverageInsight[]>()),
  write: call.input(ownPrompt).output(type<{ readonly id: Id }>()),
  edit: call.input(ownPrompt.safeExtend({ id })).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
  star: call.input(z.strictObject({ promptId, isStarred: z.boolean() })).output(type<void>()),
  /** Until a day, for a quarter when none is named. */
  rest: call
    .input(z.strictObject({ promptId, until: localDate.optional() }))
    .output(type<{ readonly until: string }>()),
  wake: call.input(z.strictObject({ promptId })).output(type<void>()),
  /** Pins it on the agenda of a talk; `isNew` is false when it stood there already, `hasRoom` when it does not fit. */
  addToMeeting: call
    .input(z.strictObject({ promptId, meetingId: id }))
    .output(type<{ readonly isNew: boolean; readonly hasRoom: boolean }>()),
  /** Many of your own at once, in one step of undo. */
  take: call
    .input(
      z.strictObject({
        prompts: z
          .array(ownPrompt.safeExtend({ isStarred: z.boolean() }))
          .min(1, 'There is nothing to import yet.')
          .max(MOST_IMPORTED, `Import up to ${MOST_IMPORTED.toLocaleString('en')} questions at once.`),
      }),
    )
    .output(type<{ readonly count: number }>()),
  /** Writes these questions into a CSV file; `path` is null when the person closed the dialog. */
  saveCsv: call
    .input(z.strictObject({ promptIds: z.array(promptId).min(1).max(20_000) }))
    .output(type<{ readonly path: string | null }>()),
}
