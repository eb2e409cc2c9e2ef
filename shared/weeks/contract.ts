// Calls about the Friday look at the week.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import { saveWeek, type WeeksView } from './model'

export const weeks = {
  view: call.output(type<WeeksView>()),
  /** Notes a week, or corrects it. */
  save: call.input(saveWeek).output(type<void>()),
}
