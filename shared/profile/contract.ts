// Calls about what you know of a boss.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { id } from '../words'
import { type ProfileView, saveProfile } from './model'

export const profile = {
  of: call.input(z.strictObject({ relationshipId: id })).output(type<ProfileView>()),
  save: call.input(saveProfile).output(type<void>()),
}
