// Calls about the line at the top of agendas.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import { saveBanner } from './model'

export const banner = {
  /** The line as it is shown; empty for none. */
  read: call.output(type<string>()),
  save: call.input(saveBanner).output(type<void>()),
}
