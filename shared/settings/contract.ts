// Calls about this computer's settings and where the data lies.
import { type } from '@orpc/contract'
import { call } from '../contract-base'
import { type About, type Settings, someSettings } from './model'

export const settings = {
  read: call.output(type<Settings>()),
  change: call.input(someSettings).output(type<Settings>()),
  about: call.output(type<About>()),
  revealData: call.output(type<void>()),
}
