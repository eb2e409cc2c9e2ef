// Calls about evidence: accomplishments by goal, whether the boss knows, and what to take into calibration.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id } from '../words'
import { addAccomplishment, type CalibrationView, type EvidencePage, saveAccomplishment } from './model'
import { LINE_COUNT } from './rules'

const lineText = z.string().max(300, 'Keep a line short enough to repeat: under 300 characters.')

export const evidence = {
  page: call.output(type<EvidencePage>()),
  calibration: call.output(type<CalibrationView>()),
  add: call.input(addAccomplishment).output(type<{ readonly id: Id }>()),
  save: call.input(saveAccomplishment).output(type<void>()),
  tell: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  untell: call.input(z.strictObject({ id })).output(type<void>()),
  remove: call.input(z.strictObject({ id })).output(type<void>()),
  /** Into the first line that is empty; nothing written is ever replaced. */
  beginLine: call.input(z.strictObject({ text: lineText })).output(type<{ readonly position: number }>()),
  /** Saved while it is typed; an empty text takes the line away. */
  saveLine: call
    .input(
      z.strictObject({
        position: z.number().int().min(1).max(LINE_COUNT),
        text: lineText,
      }),
    )
    .output(type<void>()),
}
