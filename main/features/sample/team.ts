// Who the made-up team is: the people around you and the customers.
import { call } from '@orpc/server'
import type { Praise } from '../../../shared/people/model'
import type { Id } from '../../../shared/words'
import type { Context } from '../../handlers'
import { commitments } from '../commitments'
import { parties } from '../parties'
import { people } from '../people'
import type { Calendar } from './calendar'

export type Name = 'Ingrid' | 'Amara' | 'Desmond' | 'Jun' | 'Priya' | 'Sofie' | 'Tomas'
export type PartyName = (typeof customers)[number][0]
type Person = { readonly id: Id; readonly relationshipId: Id }

/** The team once it is written: everyone and every customer by name. */
export type Cast = {
  readonly people: Readonly<Record<Name, Person>>
  readonly parties: ReadonlyMap<PartyName, Id>
}

type Portrait = {
  readonly name: string
  readonly role: string
  readonly since: number
  readonly feedback: string
  readonly recognition: string
  readonly bestTime: string
  readonly lineOfSight: string
  readonly moves?: string
  readonly praise?: Praise
}

const boss: Portrait = {
  name: 'Ingrid Vale-Osei',
  role: 'Chief customer officer',
  since: -420,
  feedback: '',
  recognition: '',
  bestTime: '',
  lineOfSight: '',
}

const reports: Readonly<Record<Exclude<Name, 'Ingrid'>, Portrait>> = {
  Amara: {
    name: 'Amara Lindqvale',
    role: 'Help centre editor',
    since: -510,
    feedback: 'With an example, in writing first',
    recognition: 'Show the numbers to the team',
    bestTime: 'Mornings',
    lineOfSight: 'An article answered is a customer who need not wait',
    moves: 'A text nobody has to ask about\nCustomers in the room',
    praise: 'public',
  },
  Desmond: {
    name: 'Desmond Achterby',
    role: 'Support specialist',
    since: -190,
    feedback: 'Soon, and one thing at a time',
    recognition: 'A quiet word',
    bestTime: 'After lunch',
    lineOfSight: 'Every closed request is a customer back at work',
    moves: 'An empty queue\nLearning beside someone',
    praise: 'private',
  },
  Jun: {
    name: 'Jun Maruno',
    role: 'Migration engineer',
    since: -400,
    feedback: 'Straight, with the data beside it',
    recognition: 'Name the work, not the hours',
    bestTime: 'Before noon',
    lineOfSight: 'Clean data on the first day means a customer can start',
  },
  Priya: {
    name: 'Priya Venkell',
    role: 'Onboarding lead',
    since: -620,
    feedback: 'Right after the call',
    recognition: 'Let Priya present it',
    bestTime: 'Late morning',
    lineOfSight: 'The kickoff call is where a customer decides to stay',
    moves: 'Seeing it start well\nRunning it from end to end',
    praise: 'public',
  },
  Sofie: {
    name: 'Sofie Larkwood',
    role: 'Customer panel lead',
    since: -330,
    feedback: 'Over a walk, not on a screen',
    recognition: 'Quote the customer',
    bestTime: 'Afternoons',
    lineOfSight: 'Twelve customers speak to us through the panel',
  },
  Tomas: {
    name: 'Tomas Ferrow',
    role: 'Escalations lead',
    since: -660,
    feedback: 'Straight, never in a group',
    recognition: 'Tell the customer who did it',
    bestTime: 'Before 11:00',
    lineOfSight: 'An answer in four hours keeps a clinic open',
    moves: 'Solving it for good\nTeaching others\nQuiet mornings',
    praise: 'private',
  },
}

const customers = [
  ['Quellmere Clinics', 'customer'],
  ['Ostrel Foods', 'customer'],
  ['Fennick Schools', 'customer'],
  ['Milbrook Vets', 'customer'],
  ['Sales desk', 'internal_customer'],
  ['Tarrowby Print', 'supplier'],
] as const

/** Writes you, everyone around you and the customers. */
export async function writeCast(context: Context, calendar: Calendar): Promise<Cast> {
  await call(people.saveMe, { name: 'Mira Tolland', role: 'Director, onboarding and support' }, { context })
  await call(commitments.saveCapacity, { hours: 20 }, { context })
  const add = async (portrait: Portrait, rhythm: 'boss' | 'direct_report'): Promise<Person> => {
    const { name, role, since, ...rest } = portrait
    const person = await call(
      people.add,
      {
        name,
        role,
        kind: rhythm,
        cadenceDays: rhythm === 'boss' ? 28 : 14,
        lengthMinutes: rhythm === 'boss' ? 50 : 30,
        startedOn: calendar.day(since),
      },
      { context },
    )
    await call(people.save, { id: person.id, name, role, ...rest }, { context })
    return person
  }
  const cast = {
    Ingrid: await add(boss, 'boss'),
    Amara: await add(reports.Amara, 'direct_report'),
    Desmond: await add(reports.Desmond, 'direct_report'),
    Jun: await add(reports.Jun, 'direct_report'),
    Priya: await add(reports.Priya, 'direct_report'),
    Sofie: await add(reports.Sofie, 'direct_report'),
    Tomas: await add(reports.Tomas, 'direct_report'),
  }
  const partyIds = new Map<PartyName, Id>()
  for (const [name, kind] of customers) {
    partyIds.set(name, (await call(parties.add, { name, kind }, { context })).id)
  }
  return { people: cast, parties: partyIds }
}
