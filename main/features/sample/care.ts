// What the made-up team values and was seen doing, what fills some weeks, and how desks reach customers.
import { call } from '@orpc/server'
import type { Id } from '../../../shared/words'
import type { Context } from '../../handlers'
import { hours } from '../hours'
import { recognition } from '../recognition'
import { sight } from '../sight'
import { values } from '../values'
import type { Entry } from './calendar'
import type { Cast, Name, PartyName } from './team'

type Report = Exclude<Name, 'Ingrid'>

const held = [
  ['Own it to the end', ['Says who has it now, and by when', 'Calls back when it is done']],
  ['Be candid', ['Says the bad news first', 'Asks what nobody asked']],
] as const
type ValueName = (typeof held)[number][0]

type Noted = {
  readonly who: Report
  readonly on: number
  readonly action: string
  readonly value?: ValueName
  readonly isCustomerVoice?: boolean
  /** Said before others on that day; else in the next talk. */
  readonly saidOn?: number
}

const noted: readonly Noted[] = [
  {
    who: 'Tomas',
    on: -15,
    action: 'Named a second person for every week of the rota',
    value: 'Own it to the end',
  },
  { who: 'Jun', on: -12, action: 'Wrote down how to repeat the import error', saidOn: -11 },
  {
    who: 'Sofie',
    on: -16,
    action: 'Read the panel’s own words out to the staff',
    isCustomerVoice: true,
    saidOn: -12,
  },
  { who: 'Amara', on: -9, action: 'Showed the drop in questions to the whole team', saidOn: -8 },
  { who: 'Desmond', on: -19, action: 'Called three customers back the same day', saidOn: -17 },
  { who: 'Priya', on: -13, action: 'Told Ostrel Foods the honest date', saidOn: -12 },
  {
    who: 'Priya',
    on: -2,
    action: 'Let the customer speak first in the kickoff',
    value: 'Own it to the end',
    isCustomerVoice: true,
  },
]

const weeks: readonly (readonly [Report, string, number, 'energising' | 'draining'])[] = [
  ['Priya', 'Kickoff calls', 14, 'energising'],
  ['Priya', 'Weekly figures', 9, 'draining'],
  ['Priya', 'Approvals for the checklist', 12, 'draining'],
  ['Jun', 'Import scripts', 18, 'energising'],
  ['Jun', 'Clearing data by hand', 11.5, 'draining'],
]

type Stop = { readonly person: Report } | { readonly party: PartyName }
const steps: readonly (readonly [Stop, Stop, string])[] = [
  [{ person: 'Tomas' }, { party: 'Quellmere Clinics' }, 'Answers'],
  [{ person: 'Priya' }, { party: 'Ostrel Foods' }, 'The kickoff'],
  [{ person: 'Jun' }, { person: 'Priya' }, 'Clean data'],
  [{ person: 'Sofie' }, { party: 'Fennick Schools' }, 'The panel'],
  [{ person: 'Amara' }, { party: 'Tarrowby Print' }, 'Pages to print'],
  [{ party: 'Tarrowby Print' }, { party: 'Milbrook Vets' }, 'The printed guide'],
]

export function careEntries(cast: Cast): readonly Entry[] {
  const valueIds = new Map<ValueName, Id>()
  const idOf = (who: Report) => cast.people[who].id
  return [
    { on: -88, at: '16:00', write: (context) => writeValues(context, valueIds) },
    ...noted.flatMap((each) => notedEntries(each, idOf(each.who), valueIds)),
    {
      on: -7,
      at: '16:20',
      write: async (context) => {
        for (const [who, text, count, kind] of weeks) {
          await call(hours.add, { personId: idOf(who), text, hours: count, kind }, { context })
        }
      },
    },
    { on: -6, at: '16:20', write: (context) => writeSteps(context, cast) },
  ]
}

async function writeValues(context: Context, valueIds: Map<ValueName, Id>): Promise<void> {
  for (const [name, behaviours] of held) {
    valueIds.set(name, (await call(values.add, { name, behaviours: [...behaviours] }, { context })).id)
  }
}

function notedEntries(each: Noted, personId: Id, valueIds: ReadonlyMap<ValueName, Id>): readonly Entry[] {
  let known: Id | null = null
  const note: Entry = {
    on: each.on,
    at: '16:10',
    write: async (context) => {
      const { action, isCustomerVoice = false } = each
      const valueId = each.value === undefined ? null : (valueIds.get(each.value) ?? null)
      known = (await call(recognition.add, { personId, action, valueId, isCustomerVoice }, { context })).id
    },
  }
  if (each.saidOn === undefined) return [note]
  return [
    note,
    {
      on: each.saidOn,
      at: '16:15',
      write: async (context) => {
        if (known !== null) await call(recognition.deliver, { id: known, channel: 'public' }, { context })
      },
    },
  ]
}

async function writeSteps(context: Context, cast: Cast): Promise<void> {
  const spot = (stop: Stop) => {
    if ('person' in stop) return { kind: 'person', id: cast.people[stop.person].id } as const
    const id = cast.parties.get(stop.party)
    if (!id) throw new Error(`no party ${stop.party}`)
    return { kind: 'party', id } as const
  }
  for (const [from, to, words] of steps) {
    await call(sight.addStep, { from: spot(from), to: spot(to), words }, { context })
  }
}
