// The made-up team: written through the same handlers a person's typing goes through, dated relative to today.
import { call } from '@orpc/server'
import type { Context } from '../handlers'
import { people } from './people'

/** Fills the open, empty sample database. */
export async function fillSample(context: Context): Promise<void> {
  await call(people.saveMe, { name: 'Mira Tolland', role: 'Head of customer operations' }, { context })
}
