// Calls about growth: aspirations, steps of development, and the talks about them.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id } from '../words'
import {
  type AspirationView,
  addAspiration,
  addDevelopment,
  closeAspiration,
  type DevelopmentView,
  type GrowthPage,
  noteGrowthTalk,
  saveAspiration,
  saveDevelopment,
} from './model'

const one = z.strictObject({ id })
const ofPerson = z.strictObject({ personId: id.optional() })

export const growth = {
  page: call.input(z.strictObject({ personId: id })).output(type<GrowthPage>()),
  /** All of them, those that are over included. */
  aspirations: call.input(ofPerson).output(type<readonly AspirationView[]>()),
  development: call.input(ofPerson).output(type<readonly DevelopmentView[]>()),
  addAspiration: call.input(addAspiration).output(type<{ readonly id: Id }>()),
  saveAspiration: call.input(saveAspiration).output(type<void>()),
  closeAspiration: call.input(closeAspiration).output(type<void>()),
  reopenAspiration: call.input(one).output(type<void>()),
  removeAspiration: call.input(one).output(type<void>()),
  addDevelopment: call.input(addDevelopment).output(type<{ readonly id: Id }>()),
  saveDevelopment: call.input(saveDevelopment).output(type<void>()),
  finishDevelopment: call.input(z.strictObject({ id, on: localDate.optional() })).output(type<void>()),
  dropDevelopment: call.input(one).output(type<void>()),
  reopenDevelopment: call.input(one).output(type<void>()),
  removeDevelopment: call.input(one).output(type<void>()),
  noteTalk: call.input(noteGrowthTalk).output(type<{ readonly id: Id }>()),
  removeTalk: call.input(one).output(type<void>()),
}
