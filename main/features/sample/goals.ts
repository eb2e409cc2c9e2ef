// The made-up team's goals: three levels, what each means, and what supports what.
import { call } from '@orpc/server'
import type { Id, Served } from '../../../shared/words'
import type { Context } from '../../handlers'
import { goals } from '../goals'
import type { Calendar, Entry } from './calendar'
import type { Cast, Name } from './team'

type Goal = {
  readonly owner: Name | 'Mira'
  readonly title: string
  readonly weight: number
  readonly served: Served
  readonly on: number
  /** Days from today on which its meaning was agreed; left out while it is not. */
  readonly agreedOn?: number
  readonly under?: string
  readonly share?: number
  readonly measure?: string
  readonly figures?: readonly [baseline: number, current: number, target: number, unit: string]
  readonly meets?: string
  readonly outstanding?: string
}

const goalList: readonly Goal[] = [
  {
    owner: 'Ingrid',
    title: 'First value in 21 days',
    weight: 40,
    served: 'customer',
    on: -90,
    agreedOn: -90,
    measure: 'Days from signature to first result',
    figures: [41, 27, 21, 'days'],
  },
  {
    owner: 'Ingrid',
    title: 'Keep 94% of revenue',
    weight: 35,
    served: 'customer',
    on: -90,
    agreedOn: -90,
    figures: [91, 92.6, 94, '%'],
  },
  {
    owner: 'Ingrid',
    title: 'Cost to serve, 12% less',
    weight: 25,
    served: 'boss',
    on: -90,
    agreedOn: -90,
    figures: [0, 5, 12, '%'],
  },
  {
    owner: 'Mira',
    title: 'Onboard in 21 days',
    weight: 30,
    served: 'customer',
    on: -88,
    agreedOn: -57,
    under: 'First value in 21 days',
    measure: 'Average over new customers of the month',
    figures: [41, 27, 21, 'days'],
    meets: '21 days on average',
    outstanding: 'Half of new customers in 14 days, none over 28',
  },
  {
    owner: 'Mira',
    title: 'Answers in 4 hours',
    weight: 23,
    served: 'customer',
    on: -88,
    agreedOn: -57,
    under: 'Keep 94% of revenue',
    figures: [61, 78, 85, '%'],
    meets: '85% of escalations answered in four working hours',
    outstanding: 'Nine of ten, and it holds while Tomas is away',
  },
  {
    owner: 'Mira',
    title: 'Self-serve answers 40% of questions',
    weight: 18,
    served: 'customer',
    on: -34,
    under: 'Cost to serve, 12% less',
    figures: [24, 31, 40, '%'],
    meets: '40% by the end of the year, requests per customer flat',
    outstanding: '40% by autumn, and customers rate the answers no lower than a person’s',
  },
  {
    owner: 'Mira',
    title: 'Two ready to lead',
    weight: 17,
    served: 'employee',
    on: -88,
    agreedOn: -50,
    meets: 'Two people lead a project from start to end',
    outstanding: 'Two people run a team for a month without me',
  },
  { owner: 'Mira', title: 'Replace the ticket tool', weight: 12, served: 'none', on: -34 },
  {
    owner: 'Tomas',
    title: 'Playbook that gets answers out in 4 hours',
    weight: 50,
    served: 'customer',
    on: -86,
    agreedOn: -56,
    under: 'Answers in 4 hours',
    meets: 'The playbook is in use by the whole team',
    outstanding: 'Nine of ten escalations answered in four working hours, and it holds when Tomas is away',
  },
  {
    owner: 'Tomas',
    title: 'Lead the next rota',
    weight: 32,
    served: 'employee',
    on: -13,
    under: 'Two ready to lead',
  },
  { owner: 'Tomas', title: 'Reporting course', weight: 18, served: 'none', on: -86, agreedOn: -56 },
  {
    owner: 'Priya',
    title: 'New kickoff call for every customer',
    weight: 65,
    served: 'customer',
    on: -86,
    agreedOn: -53,
    under: 'Onboard in 21 days',
    meets: 'Every new customer has one',
    outstanding: 'Customers can say after it what happens on each of the next ten days',
  },
  {
    owner: 'Priya',
    title: 'Run one project end to end',
    weight: 35,
    served: 'employee',
    on: -86,
    agreedOn: -53,
    under: 'Two ready to lead',
    share: 80,
  },
  {
    owner: 'Jun',
    title: 'Migration templates',
    weight: 70,
    served: 'customer',
    on: -86,
    agreedOn: -54,
    under: 'Onboard in 21 days',
    meets: 'Templates for the four largest groups of customers',
  },
  {
    owner: 'Jun',
    title: 'Checks before every import',
    weight: 30,
    served: 'customer',
    on: -86,
    agreedOn: -54,
    under: 'Answers in 4 hours',
    share: 50,
  },
  {
    owner: 'Sofie',
    title: 'Panel of 12 customers',
    weight: 60,
    served: 'customer',
    on: -86,
    agreedOn: -53,
    under: 'Self-serve answers 40% of questions',
  },
  {
    owner: 'Sofie',
    title: 'Renewal talks begin 90 days early',
    weight: 40,
    served: 'customer',
    on: -86,
    agreedOn: -53,
    under: 'Answers in 4 hours',
    share: 60,
  },
  {
    owner: 'Amara',
    title: 'Rewrite the top 60 articles',
    weight: 80,
    served: 'customer',
    on: -86,
    agreedOn: -55,
    under: 'Self-serve answers 40% of questions',
  },
  { owner: 'Amara', title: 'Learn to read search data', weight: 20, served: 'none', on: -86, agreedOn: -55 },
  {
    owner: 'Desmond',
    title: 'Close the old queue',
    weight: 40,
    served: 'customer',
    on: -86,
    agreedOn: -49,
    under: 'Answers in 4 hours',
  },
  { owner: 'Desmond', title: 'Know the mobile product', weight: 60, served: 'none', on: -15 },
]

/** Every goal on the day it was set, its link once both are there, and the day its meaning was agreed. */
export function goalEntries(cast: Cast): readonly Entry[] {
  const ids = new Map<string, Id>()
  return goalList.flatMap((goal): readonly Entry[] => {
    const parent = goalList.find(({ title }) => title === goal.under)
    const add: Entry = {
      on: goal.on,
      at: '08:00',
      write: async (context, calendar) => {
        ids.set(goal.title, await addGoal(context, calendar, cast, goal))
      },
    }
    const link = async (context: Context) => {
      const goalId = ids.get(goal.title)
      const parentId = parent && ids.get(parent.title)
      if (goalId === undefined || parentId === undefined) throw new Error('a goal is linked before it is set')
      await call(goals.link, { goalId, parentId, share: goal.share ?? 100 }, { context })
    }
    const agree = async (context: Context) => {
      const id = ids.get(goal.title)
      if (id !== undefined) await call(goals.agree, { id }, { context })
    }
    return [
      add,
      ...(parent ? [{ on: Math.max(goal.on, parent.on), at: '08:30', write: link }] : []),
      ...(goal.agreedOn === undefined ? [] : [{ on: goal.agreedOn, at: '17:30', write: agree }]),
    ]
  })
}

async function addGoal(context: Context, calendar: Calendar, cast: Cast, goal: Goal): Promise<Id> {
  const [baseline = null, current = null, target = null, unit = ''] = goal.figures ?? []
  const { id } = await call(
    goals.add,
    {
      ownerId: goal.owner === 'Mira' ? null : cast.people[goal.owner].id,
      title: goal.title,
      weight: goal.weight,
      served: goal.served,
      measure: goal.measure ?? '',
      baseline,
      current,
      target,
      unit,
      period: calendar.year,
      meets: goal.meets ?? '',
      outstanding: goal.outstanding ?? '',
    },
    { context },
  )
  return id
}
