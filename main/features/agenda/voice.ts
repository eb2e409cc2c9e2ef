// How much of a one-on-one belongs to what the report brought, against what you aim for.
import { isBrought } from '../../../shared/agenda/people-and-status'
import type { VoiceView } from '../../../shared/agenda/view'
import { VOICE_TARGET_PERCENT, voiceShare } from '../../../shared/insights/rates'
import { found } from '../../handlers'
import type { Reader, Writer } from '../../storage/store'
import type { ItemRow } from './item-row'

export async function voiceTarget(db: Reader): Promise<number> {
  const me = await db.selectFrom('me').select('voice_target').executeTakeFirst()
  return me?.voice_target ?? VOICE_TARGET_PERCENT
}

export async function saveVoiceTarget(trx: Writer, percent: number): Promise<void> {
  found(await trx.selectFrom('me').select('id').executeTakeFirst())
  await trx.updateTable('me').set({ voice_target: percent }).execute()
}

/** Of the items that have a place: planned minutes, and those of what they raised themselves. */
export function voiceOf(
  inside: readonly Pick<ItemRow, 'minutes' | 'raised_by' | 'kind'>[],
  target: number,
): VoiceView {
  const items = inside.map(({ minutes, kind, raised_by: raisedBy }) => ({
    minutes,
    isRaisedByThem: isBrought({ kind, raisedBy }),
  }))
  const sum = (of: typeof items) => of.reduce((total, { minutes }) => total + minutes, 0)
  return {
    minutes: sum(items.filter(({ isRaisedByThem }) => isRaisedByThem)),
    of: sum(items),
    ...voiceShare(items, target),
    target,
  }
}
