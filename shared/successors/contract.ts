// Calls about what you answer for and who could take it over.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import type { Id } from '../words'
import { id } from '../words'
import {
  addResponsibility,
  nameSuccessor,
  type SuccessorsPage,
  saveResponsibility,
  setReadiness,
} from './model'

const one = z.strictObject({ id })

export const successors = {
  page: call.output(type<SuccessorsPage>()),
  add: call.input(addResponsibility).output(type<{ readonly id: Id }>()),
  save: call.input(saveResponsibility).output(type<void>()),
  /** No longer yours. */
  end: call.input(one).output(type<void>()),
  reopen: call.input(one).output(type<void>()),
  remove: call.input(one).output(type<void>()),
  name: call.input(nameSuccessor).output(type<{ readonly id: Id }>()),
  setReadiness: call.input(setReadiness).output(type<void>()),
  unname: call.input(one).output(type<void>()),
}
