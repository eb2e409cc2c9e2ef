// What stands in the way, what customers say, what is to decide, and what the boss has in mind.
import type { Effect, Need } from '../../../shared/words'
import type { Name, PartyName } from './team'

export type Obstacle = {
  readonly by: Exclude<Name, 'Ingrid'>
  readonly text: string
  readonly on: number
  readonly need: Need
  readonly severity: number
  readonly helper: 'me' | 'boss' | 'other'
  readonly policy?: string
  readonly waitsOn?: { readonly on: number; readonly what: string }
  readonly cleared?: { readonly on: number; readonly how: string; readonly toldOn?: number }
  readonly declined?: { readonly on: number; readonly reason: string; readonly toldOn: number }
}

export const obstacleList: readonly Obstacle[] = [
  {
    by: 'Jun',
    text: 'No access to the import logs',
    on: -72,
    need: 'access',
    severity: 4,
    helper: 'me',
    cleared: { on: -55, how: 'Access to the import logs granted', toldOn: -54 },
  },
  {
    by: 'Amara',
    text: 'No seats in the review tool',
    on: -70,
    need: 'resource',
    severity: 2,
    helper: 'me',
    cleared: { on: -57, how: 'Two seats in the review tool', toldOn: -55 },
  },
  {
    by: 'Priya',
    text: 'The kickoff checklist needs three approvals',
    on: -44,
    need: 'decision',
    severity: 4,
    helper: 'boss',
    cleared: { on: -26, how: 'One approval is enough for the checklist' },
  },
  {
    by: 'Sofie',
    text: 'Travel to a customer takes a week to approve',
    on: -39,
    need: 'decision',
    severity: 3,
    helper: 'boss',
    policy: 'Travel approval',
  },
  {
    by: 'Amara',
    text: 'Visits to customers wait for approval',
    on: -27,
    need: 'decision',
    severity: 2,
    helper: 'boss',
    policy: 'Travel approval',
  },
  {
    by: 'Tomas',
    text: 'No named engineer for escalations',
    on: -24,
    need: 'people',
    severity: 4,
    helper: 'boss',
    waitsOn: { on: -6, what: 'the decision on a second engineer' },
  },
  {
    by: 'Jun',
    text: 'The Quellmere test data is out of date',
    on: -20,
    need: 'information',
    severity: 3,
    helper: 'me',
    cleared: { on: -5, how: 'Quellmere sent new test data' },
  },
  {
    by: 'Amara',
    text: 'A second monitor for layout work',
    on: -30,
    need: 'resource',
    severity: 1,
    helper: 'me',
    declined: { on: -20, reason: 'Hardware comes round again in autumn', toldOn: -13 },
  },
  {
    by: 'Desmond',
    text: 'Mobile reports need a licence of their own',
    on: -33,
    need: 'resource',
    severity: 4,
    helper: 'boss',
    cleared: { on: -3, how: 'Licences for mobile reports from April' },
  },
  {
    by: 'Desmond',
    text: 'No device to test mobile reports on',
    on: -12,
    need: 'resource',
    severity: 3,
    helper: 'me',
  },
]

export type Signal = {
  readonly party: PartyName
  readonly text: string
  readonly kind: 'problem' | 'opportunity' | 'idea' | 'praise'
  readonly theme: string
  readonly hop: 0 | 1 | 2
  readonly severity: number
  /** Who it was heard from and when, the first being the day it was written down. */
  readonly heard: readonly (readonly [who: Name | 'the customer', on: number])[]
  readonly owner?: Name
  readonly acted?: { readonly on: number; readonly action: string; readonly isTold: boolean }
  readonly dismissed?: { readonly on: number; readonly reason: string }
}

export const signalList: readonly Signal[] = [
  {
    party: 'Quellmere Clinics',
    text: 'The import stops with the same error',
    kind: 'problem',
    theme: 'import',
    hop: 1,
    severity: 4,
    heard: [
      ['Tomas', -14],
      ['Jun', -7],
      ['the customer', 0],
    ],
  },
  {
    party: 'Ostrel Foods',
    text: 'Waited three weeks for the import and wants a date',
    kind: 'problem',
    theme: 'import',
    hop: 1,
    severity: 3,
    heard: [
      ['Sofie', -25],
      ['Jun', -12],
    ],
    owner: 'Jun',
  },
  {
    party: 'Fennick Schools',
    text: 'Nobody knows what happens after the kickoff call',
    kind: 'problem',
    theme: 'kickoff',
    hop: 1,
    severity: 3,
    heard: [
      ['Priya', -67],
      ['Sofie', -53],
    ],
    owner: 'Priya',
    acted: { on: -40, action: 'The new kickoff call ends with the next ten days on one page', isTold: true },
  },
  {
    party: 'Milbrook Vets',
    text: 'The answer came before we had opened the clinic',
    kind: 'praise',
    theme: 'answers',
    hop: 0,
    severity: 2,
    heard: [['the customer', -19]],
  },
  {
    party: 'Fennick Schools',
    text: 'Send a short report after each import',
    kind: 'idea',
    theme: 'import',
    hop: 1,
    severity: 2,
    heard: [['Priya', -11]],
  },
  {
    party: 'Sales desk',
    text: 'Rates our handover 2 of 5',
    kind: 'problem',
    theme: 'handover',
    hop: 0,
    severity: 3,
    heard: [['the customer', -33]],
    owner: 'Priya',
  },
  {
    party: 'Tarrowby Print',
    text: 'Paid after 47 days, twice',
    kind: 'problem',
    theme: 'payment',
    hop: 1,
    severity: 2,
    heard: [['Amara', -41]],
    acted: { on: -30, action: 'Finance pays small invoices within 14 days', isTold: false },
  },
  {
    party: 'Ostrel Foods',
    text: 'Would like the screens in another colour',
    kind: 'idea',
    theme: 'screens',
    hop: 1,
    severity: 1,
    heard: [['Desmond', -49]],
    dismissed: { on: -45, reason: 'One customer in three years' },
  },
]

export type Decision = {
  readonly on: number
  readonly question: string
  readonly options: readonly string[]
  readonly recommendation: string
  readonly by: number
  readonly effects: readonly [customer: Effect, employee: Effect, boss: Effect]
  readonly mitigation?: string
  readonly markedFor?: Name
  readonly decided?: readonly [on: number, chosen: string]
}

export const decisionList: readonly Decision[] = [
  {
    on: -40,
    question: 'When do requests for an import close for the day?',
    options: ['15:00', '17:00', 'No closing time'],
    recommendation: '15:00, with a late slot for clinics',
    by: -26,
    effects: ['hurts', 'helps', 'helps'],
    mitigation: 'Clinics keep a late slot until 18:00',
    decided: [-25, '15:00, with a late slot for clinics'],
  },
  {
    on: -24,
    question: 'Who pays for a second escalation engineer?',
    options: ['From the hiring plan', 'From the platform budget', 'Not this year'],
    recommendation: 'From the hiring plan, one role less in autumn',
    by: 3,
    effects: ['helps', 'helps', 'neutral'],
  },
  {
    on: -14,
    question: 'Which project does Priya run from start to end?',
    options: ['Onboarding for schools', 'The summer release', 'Kickoffs abroad'],
    recommendation: 'Onboarding for schools',
    by: 3,
    effects: ['helps', 'helps', 'unknown'],
    markedFor: 'Priya',
  },
  {
    on: -30,
    question: 'Which two customers join the pricing test?',
    options: ['Fennick Schools and Milbrook Vets', 'Nobody yet'],
    recommendation: 'Fennick Schools and Milbrook Vets',
    by: -4,
    effects: ['neutral', 'neutral', 'helps'],
  },
]

export type BossTopic = {
  readonly kind: 'issue' | 'concern' | 'deliverable' | 'priority'
  readonly text: string
  readonly on: number
  readonly due?: number
  readonly confirmedOn?: number
  readonly closedOn?: number
}

export const bossTopics: readonly BossTopic[] = [
  { kind: 'priority', text: 'First value before new features', on: -82, confirmedOn: -26 },
  { kind: 'priority', text: 'Renewals of the second quarter', on: -82, confirmedOn: -54 },
  { kind: 'issue', text: 'Two clinics gave notice in one month', on: -54, confirmedOn: -26 },
  { kind: 'concern', text: 'Cost to serve rises with every import', on: -54, confirmedOn: -26 },
  { kind: 'deliverable', text: 'Plan for the steering group', on: -82, due: -50, closedOn: -50 },
  { kind: 'deliverable', text: 'Figures for the board pack', on: -26, due: 17 },
]
