// The talks of the last three months: when, what was brought, and what was written down.
import type { Served } from '../../../shared/words'
import type { Name } from './team'

export type Talk = {
  readonly on: number
  /** What the other person brought. */
  readonly theirs: readonly string[]
  readonly mine?: readonly (readonly [text: string, served: Served])[]
  readonly shared: string
  readonly private?: string
  /** Written under one of the topics. */
  readonly under?: Readonly<Record<string, string>>
  /** The question that was asked, by its id in the library, and what stands in the notes under it. */
  readonly asked?: readonly [promptId: string, answer: string]
  /** Topics that were not reached and come again. */
  readonly again?: readonly string[]
  /** Answers at the opening: energy, clarity, support, valued; null where one was skipped. */
  readonly pulse?: readonly [
    energy: number | null,
    clarity: number | null,
    support: number | null,
    valued: number | null,
  ]
  readonly pulseWords?: string
}

export type Series = {
  readonly at: string
  readonly lengthMinutes: number
  readonly talks: readonly Talk[]
}

export const series: Readonly<Record<Name, Series>> = {
  Ingrid: {
    at: '14:00',
    lengthMinutes: 50,
    talks: [
      {
        on: -82,
        theirs: ['What the board pack should show'],
        mine: [['What clinics told us about imports', 'customer']],
        shared: 'The board pack shows first value in days, not in per cent. Onboarding figures come from us.',
      },
      {
        on: -54,
        theirs: ['Cost to serve, first look'],
        mine: [['Priya presents the new kickoff', 'employee']],
        asked: ['boss-concerns-02', 'A clinic that leaves because of the imports.'],
        shared:
          'Priya presents the kickoff in the staff meeting. The cost model starts with self-serve answers.',
        private: 'Ingrid decides faster with one page and one figure. Bring the page, not the deck.',
      },
      {
        on: -26,
        theirs: ['Hiring plan'],
        mine: [['The import error at Quellmere', 'customer']],
        shared:
          'One role less in autumn is possible. The second version of the hiring plan shows what it costs.',
        under: { 'The import error at Quellmere': 'Engineering looks at it once we can repeat it.' },
      },
    ],
  },
  Tomas: {
    at: '10:30',
    lengthMinutes: 45,
    talks: [
      {
        on: -84,
        pulse: [4, 3, 3, 4],
        theirs: ['Who answers while I am away'],
        shared: 'Escalations go to one list from now on. Tomas names a second person for each week.',
      },
      {
        on: -70,
        pulse: [4, 4, 3, 4],
        theirs: ['Allowance for weekends on call'],
        shared: 'Finance has the question. Tomas collects three examples.',
      },
      {
        on: -56,
        pulse: [3, 4, 3, 3],
        pulseWords: 'Weekend cover broke',
        theirs: ['Weekends of the coming month'],
        mine: [['What made last week calm', 'employee']],
        asked: ['report-workload-13', 'Two weekends on call instead of four, and a second name on the list.'],
        shared: 'Two trained people would be enough. Priya offers one afternoon.',
      },
      {
        on: -42,
        theirs: ['The ten slowest escalations'],
        shared: 'Six of ten waited for an engineer, not for us.',
        private: 'Ready for more. Bring the rota to Ingrid.',
      },
      {
        on: -28,
        pulse: [4, 4, 3, 4],
        theirs: ['Outline of the playbook', 'Weekend cover'],
        again: ['Weekend cover'],
        asked: ['report-support-13', 'Who is second in the rota. From now on Tomas decides it.'],
        shared: 'The outline covers four cases of five. Examples come from the old queue.',
      },
      {
        on: -14,
        pulse: [4, 4, 3, 4],
        theirs: ['Conference talk, yes or no'],
        mine: [['Leading the next rota', 'employee']],
        again: ['Weekend cover', 'Conference talk, yes or no'],
        shared:
          'Escalations fell from 19 to 12 last month. The rest wait on engineering.\n\nTomas wants to lead the next rota, not only fill it.\n\n“I spend mornings finding people and afternoons fixing things.”',
        private: 'Went quiet when weekends came up. Second time. Ask about cover before anyone has to.',
      },
    ],
  },
  Amara: {
    at: '09:30',
    lengthMinutes: 30,
    talks: [
      {
        on: -83,
        theirs: ['Which articles get read at all'],
        shared: 'Sixty articles bring nine of ten visits. The rewrite begins there.',
      },
      {
        on: -69,
        theirs: ['The review tool'],
        shared: 'Reviews by two writers find more than reviews by five.',
      },
      {
        on: -55,
        theirs: ['Working with product'],
        asked: ['report-bottleneck-02', 'Drafts. They wait a week for the second reader.'],
        shared: 'Product sends texts a week before a release. Amara answers within two days.',
      },
      {
        on: -41,
        theirs: ['Style guide'],
        shared: 'Short sentences, one picture an article. The decision on names is mine.',
      },
      {
        on: -27,
        theirs: ['Words customers search for and do not find'],
        asked: [
          'report-customer-05',
          'How to change a closing date. It stands in three articles, each a little different.',
        ],
        shared: '“Cut-off” is searched 40 times a week and found nowhere.',
        private: 'Amara carries the tone of the whole help centre. Say so in front of the team.',
      },
      {
        on: -13,
        theirs: ['Reviews with customers'],
        shared: 'Four customers read drafts. Milbrook Vets found two steps that were missing.',
      },
    ],
  },
  Jun: {
    at: '13:00',
    lengthMinutes: 30,
    talks: [
      {
        on: -82,
        theirs: ['Imports that fail at night'],
        shared: 'Without the logs the cause stays a guess.',
      },
      {
        on: -68,
        theirs: ['A template for clinics'],
        shared: 'One template for all clinics, with three fields that may differ.',
      },
      {
        on: -54,
        theirs: ['Mornings without meetings'],
        asked: [
          'report-obstacles-12',
          'The column names of the old system. Jun writes them down once, for all of us.',
        ],
        shared: 'Two weeks as a trial. Jun counts what gets finished.',
      },
      {
        on: -40,
        theirs: ['A template for food suppliers'],
        shared: 'Ostrel Foods is the first to use it. Batches come as one file.',
      },
      {
        on: -26,
        theirs: ['Checks before an import'],
        asked: ['report-ideas-12', 'The check of the file and the first import of it.'],
        shared: 'Nine of eleven failed imports would have been stopped by two checks.',
      },
      {
        on: -12,
        theirs: ['Ostrel Foods wants a date'],
        shared: 'The queue for imports is three weeks long. Clinics go first until the error is found.',
        private: 'Jun takes on other people’s imports and says nothing. Ask what can go.',
      },
    ],
  },
  Priya: {
    at: '11:00',
    lengthMinutes: 30,
    talks: [
      {
        on: -81,
        theirs: ['A new script for the kickoff'],
        shared: 'The call ends with the next ten days on one page.',
      },
      {
        on: -67,
        pulse: [4, 4, 4, 3],
        theirs: ['Who joins a kickoff'],
        shared: 'Whoever will use it daily joins, not only whoever signed.',
      },
      {
        on: -53,
        pulse: [5, 4, 4, 4],
        theirs: ['The first new kickoffs'],
        shared: 'Three customers in two weeks. Fennick Schools asked for the page before the call.',
      },
      {
        on: -39,
        pulse: [4, 4, 3, 4],
        theirs: ['The checklist and its approvals'],
        asked: ['report-obstacles-03', 'The third one. Nobody ever sent a page back there.'],
        shared: 'Three approvals for one page. Ingrid hears about it at the next check-in.',
      },
      {
        on: -25,
        pulse: [4, 5, 4, 4],
        theirs: ['What I want to learn next'],
        mine: [['What the sales desk says about handovers', 'customer']],
        shared: 'Running a project from start to end, with a budget.',
        private: 'Give Priya the room in the staff meeting, and stay silent.',
      },
      {
        on: -11,
        pulse: [5, 5, 4, 5],
        pulseWords: 'Presented the figures',
        theirs: ['Figures from three kickoffs'],
        asked: ['report-recognition-03', 'Jun, who cleaned the data of Fennick Schools before the kickoff.'],
        shared: 'First value after 19, 22 and 26 days. Before it was 41.',
      },
    ],
  },
  Sofie: {
    at: '15:00',
    lengthMinutes: 30,
    talks: [
      {
        on: -81,
        theirs: ['A panel of customers'],
        asked: ['report-customer-18', 'That the invitation reads like an invoice.'],
        shared: 'Twelve customers, four times a year, one question each time.',
      },
      {
        on: -67,
        theirs: ['Budget for the panel'],
        asked: ['report-bottleneck-04', 'The one where invitations are signed. That is mine.'],
        shared: 'Travel is the largest part. Two meetings can be remote.',
      },
      {
        on: -53,
        theirs: ['Whom to invite'],
        asked: ['report-ideas-01', 'One panel by telephone: half an hour, four customers.'],
        shared: 'Three customers who complain, three who left and came back, six who say little.',
      },
      {
        on: -39,
        theirs: ['The first panel'],
        asked: ['report-support-03', 'Tarrowby Print, about the date for the invitations.'],
        shared: 'Eleven of twelve came. The question was: what did you have to work around?',
      },
      {
        on: -25,
        theirs: ['What the panel said'],
        asked: ['report-growth-09', 'Asking one question, and then waiting for the answer.'],
        shared: 'Imports, imports, and a date for both. Ostrel Foods has waited three weeks.',
      },
    ],
  },
  Desmond: {
    at: '14:30',
    lengthMinutes: 30,
    talks: [
      {
        on: -77,
        pulse: [4, 3, 3, 3],
        theirs: ['The old queue'],
        shared: '312 requests older than a month. Sorting by age comes first.',
      },
      {
        on: -63,
        pulse: [4, 3, 3, 4],
        pulseWords: 'A week beside Tomas helps',
        theirs: ['Working beside someone for a week'],
        shared: 'A week beside Tomas, mornings only.',
      },
      {
        on: -49,
        pulse: [4, 4, 3, null],
        theirs: ['A rule for old requests'],
        shared: 'After 60 days a request gets a call, not a mail.',
      },
      {
        on: -35,
        pulse: [4, 4, 4, 4],
        theirs: ['Training course'],
        asked: ['report-growth-03', 'Tomas, when a customer is angry.'],
        shared: 'The course on mobile reports runs twice a year. Desmond takes the next one.',
      },
      {
        on: -21,
        pulse: [3, 4, 3, 3],
        theirs: ['Mobile reports without a device'],
        asked: ['report-goals-02', 'As a call on the day the request is closed.'],
        shared: 'A quarter of the queue cannot be repeated without a device.',
      },
      {
        on: -7,
        pulse: [2, 4, 3, 3],
        pulseWords: 'Three weeks without the device',
        theirs: ['What is left in the queue'],
        shared: '41 requests left. The calls close three of four.',
        private: 'Desmond asked for the device a second time. It is on me.',
      },
    ],
  },
}
