// Holds a talk of the past from beginning to end: topics brought, agenda built, outcomes noted, notes written, closed.
import { call } from '@orpc/server'
import type { AgendaItemView, AgendaView } from '../../../shared/agenda/view'
import type { Outcome } from '../../../shared/meetings/model'
import { outcomesFor } from '../../../shared/meetings/outcomes'
import { timeAfter } from '../../../shared/meetings/times'
import type { Id } from '../../../shared/words'
import { type Context, todayOf } from '../../handlers'
import { agenda } from '../agenda'
import { meetings } from '../meetings'
import { notes } from '../notes'
import { pulse } from '../pulse'
import { topics } from '../topics'
import { ahead, broughtAsNews, waiting } from './ahead'
import type { Calendar, Entry } from './calendar'
import { checkedOn, goThrough } from './check'
import { type Series, series, type Talk } from './talks'
import type { Cast, Name } from './team'

/** Every talk of the last three months with everyone. */
export function talkEntries(cast: Cast): readonly Entry[] {
  return (Object.entries(series) as [Name, Series][]).flatMap(([name, { at, lengthMinutes, talks }]) => {
    const { relationshipId } = cast.people[name]
    return talks.flatMap((talk): readonly Entry[] => [
      { on: talk.on - 2, at: '09:00', write: (context) => bring(context, relationshipId, talk) },
      {
        on: talk.on,
        at,
        write: (context, calendar) =>
          hold(context, calendar, { name, relationshipId, at, lengthMinutes }, talk),
      },
    ])
  })
}

async function bring(context: Context, relationshipId: Id, talk: Talk): Promise<void> {
  for (const text of talk.theirs) {
    await call(topics.add, { relationshipId, text, raisedBy: 'them' }, { context })
  }
  for (const [text, served] of talk.mine ?? []) {
    await call(topics.add, { relationshipId, text, raisedBy: 'me', served }, { context })
  }
}

type Slot = {
  readonly name: Name
  readonly relationshipId: Id
  readonly at: string
  readonly lengthMinutes: number
}

async function hold(context: Context, calendar: Calendar, slot: Slot, talk: Talk): Promise<void> {
  const { relationshipId, at, lengthMinutes } = slot
  const { id } = await call(
    meetings.plan,
    {
      relationshipId,
      on: todayOf(context),
      at,
      lengthMinutes,
      title: slot.name === 'Ingrid' ? 'Monthly check-in' : '',
    },
    { context },
  )
  const built = await call(agenda.build, { meetingId: id }, { context })
  const view = talk.asked ? await ask(context, built, talk.asked[0]) : built
  const items = view.sections.flatMap((section) => section.items)
  await call(meetings.start, { id }, { context })
  if (slot.name === 'Ingrid' && talk.on === checkedOn) await goThrough(context, id)
  if (talk.pulse) await askPulse(context, id, talk)
  for (const item of items) {
    const outcome = outcomeOf(item, talk, slot.name)
    if (outcome) await call(meetings.record, { itemId: item.id, outcome }, { context })
    const [promptId, answer] = talk.asked ?? []
    const note = item.sourceId === promptId ? answer : talk.under?.[item.title]
    if (note) await write(context, id, item.id, 'shared', note)
  }
  await write(context, id, null, 'shared', talk.shared)
  if (talk.private) await write(context, id, null, 'private', talk.private)
  await call(meetings.close, { id }, { context: calendar.on(talk.on, timeAfter(at, lengthMinutes)) })
}

/** Asks this question in place of the one whose turn it is. */
async function ask(context: Context, built: AgendaView, promptId: string): Promise<AgendaView> {
  const questions = built.sections
    .flatMap((section) => section.items)
    .filter((item) => item.kind === 'prompt')
  const [first] = questions
  if (!first || questions.some(({ sourceId }) => sourceId === promptId)) return built
  return call(agenda.swapPrompt, { itemId: first.id, promptId }, { context })
}

async function askPulse(context: Context, meetingId: Id, talk: Talk): Promise<void> {
  const [energy = null, clarity = null, support = null, valued = null] = talk.pulse ?? []
  await call(
    pulse.answer,
    { meetingId, energy, clarity, support, valued, words: talk.pulseWords ?? '' },
    { context },
  )
}

async function write(
  context: Context,
  meetingId: Id,
  itemId: Id | null,
  audience: 'shared' | 'private',
  text: string,
): Promise<void> {
  await call(notes.save, { meetingId, itemId, audience, text }, { context })
}

/** What usually comes of an item: talked about, answered, told, confirmed; what takes longer comes again. */
function outcomeOf(item: AgendaItemView, talk: Talk, name: Name): Outcome | null {
  if (talk.again?.includes(item.title)) return 'again'
  const usual: Readonly<Record<string, Outcome>> = {
    topic: 'talked',
    prompt: 'answered',
    empty_chair: 'answered',
    close_loop: 'told',
    pulse_drop: 'talked',
    signal: 'watching',
    obstacle: 'working',
    issue: 'confirmed',
    concern: 'confirmed',
    deliverable: 'confirmed',
    commitment: 'talked',
    growth: 'talked',
    // With the boss goals are checked once a quarter.
    recognition: 'delivered',
    alignment: name === 'Ingrid' && talk.on !== checkedOn ? 'again' : 'checked',
  }
  const outcome = usual[item.kind] ?? 'again'
  const fitting = outcomesFor(item).map((choice) => choice.outcome)
  return fitting.includes(outcome) ? outcome : 'again'
}

/** What is brought for the talks ahead, the talk that desk work pushed out, and the talks of the coming days. */
export function aheadEntries(cast: Cast): readonly Entry[] {
  return [
    ...waiting.map(([name, raisedBy, text, on, served]): Entry => {
      const topic = { relationshipId: cast.people[name].relationshipId, raisedBy, text }
      return {
        on,
        at: '09:10',
        write: (context) => call(topics.add, served ? { ...topic, served } : topic, { context }),
      }
    }),
    { on: -11, at: '08:05', write: (context) => cancelSofies(context, cast) },
    ...ahead.map(
      (talk, index): Entry => ({
        on: 0,
        at: `09:2${index}`,
        write: async (context, calendar) => {
          const { relationshipId } = cast.people[talk.with]
          const { at, lengthMinutes, title } = talk
          const on = calendar.workingDay(talk.workingDay)
          const { id } = await call(
            meetings.plan,
            { relationshipId, on, at, lengthMinutes, title },
            { context },
          )
          if (talk.isPrepared) await prepare(context, id)
        },
      }),
    ),
  ]
}

/** Builds the agenda; the first thing Tomas brings is known to be news. */
async function prepare(context: Context, meetingId: Id): Promise<void> {
  const view = await call(agenda.build, { meetingId }, { context })
  const items = view.sections.flatMap((section) => section.items)
  const news = items.find(({ title }) => title === broughtAsNews)
  if (news) await call(agenda.setMode, { itemId: news.id, mode: 'update' }, { context })
}

async function cancelSofies(context: Context, cast: Cast): Promise<void> {
  const { relationshipId } = cast.people.Sofie
  const { id } = await call(
    meetings.plan,
    { relationshipId, on: todayOf(context), at: '15:00', lengthMinutes: 30, title: '' },
    { context },
  )
  await call(meetings.cancel, { id, reason: 'desk work' }, { context })
}
