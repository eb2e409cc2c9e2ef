// Calls about themes and incidents.
import { type } from '@orpc/contract'
import { z } from 'zod'
import { call } from '../contract-base'
import { type Id, id } from '../words'
import { type Incident, noteIncident, saveIncident, type ThemeView } from './model'

const one = z.strictObject({ id })

export const focusGroup = {
  /** What was heard in 60 days by theme, the hot ones first. */
  themes: call.output(type<readonly ThemeView[]>()),
  /** Newest first. */
  incidents: call.output(type<readonly Incident[]>()),
  noteIncident: call.input(noteIncident).output(type<{ readonly id: Id }>()),
  saveIncident: call.input(saveIncident).output(type<void>()),
  removeIncident: call.input(one).output(type<void>()),
}
