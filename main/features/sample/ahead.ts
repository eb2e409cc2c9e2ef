// What is ahead for the made-up team: what was brought for the coming talks, and the talks themselves.
import type { Served } from '../../../shared/words'
import type { Name } from './team'

/** What Tomas said beforehand is an update, nothing to solve. */
export const broughtAsNews = 'Where an escalation stands still longest'

/** Brought for the talks ahead. */
export const waiting: readonly (readonly [
  person: Name,
  raisedBy: 'me' | 'them',
  text: string,
  on: number,
  served?: Served,
])[] = [
  ['Tomas', 'them', broughtAsNews, -2],
  ['Ingrid', 'me', 'Import delays: what three customers told us', -3, 'customer'],
  ['Ingrid', 'me', 'Tomas is ready to lead the next rota', -6, 'employee'],
  ['Ingrid', 'them', 'What the staff meeting should be for', -5],
  ['Amara', 'them', 'Let readers rate an article', -4],
  ['Jun', 'them', 'Import checks on Mondays', -3],
  ['Jun', 'me', 'A date for Ostrel Foods', -1, 'customer'],
  ['Priya', 'them', 'Where I want to be in two years', -4],
  ['Priya', 'them', 'Presenting to the staff', -2],
  ['Desmond', 'them', 'What comes after the old queue', -3],
]

/** The talks ahead: on which working day from today, and whether an agenda is there already. */
export const ahead: readonly {
  readonly with: Name
  readonly workingDay: number
  readonly at: string
  readonly lengthMinutes: number
  readonly title: string
  readonly isPrepared: boolean
}[] = [
  { with: 'Tomas', workingDay: 0, at: '10:30', lengthMinutes: 55, title: '', isPrepared: true },
  {
    with: 'Ingrid',
    workingDay: 0,
    at: '14:00',
    lengthMinutes: 50,
    title: 'Monthly check-in',
    isPrepared: false,
  },
  { with: 'Amara', workingDay: 1, at: '09:30', lengthMinutes: 30, title: '', isPrepared: true },
  { with: 'Jun', workingDay: 2, at: '13:00', lengthMinutes: 30, title: '', isPrepared: false },
  { with: 'Priya', workingDay: 3, at: '11:00', lengthMinutes: 60, title: 'Growth talk', isPrepared: true },
  { with: 'Desmond', workingDay: 5, at: '14:30', lengthMinutes: 30, title: '', isPrepared: false },
]
