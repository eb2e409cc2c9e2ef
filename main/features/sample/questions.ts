// What became of the questions around the made-up team: two of your own, two that are liked, one that rests.
import { call } from '@orpc/server'
import type { OwnPrompt } from '../../../shared/prompts/model'
import { prompts } from '../prompts'
import type { Entry } from './calendar'

const own: readonly (readonly [ago: number, question: OwnPrompt])[] = [
  [
    23,
    {
      audience: 'direct_report',
      theme: 'team',
      text: 'Which of our meetings would nobody miss for a month?',
      followUp: 'What would take its place?',
    },
  ],
  [
    9,
    {
      audience: 'boss',
      theme: 'resources',
      text: 'Which cost would you rather explain than cut?',
      followUp: 'Who asks you about it?',
    },
  ],
]

const starred: readonly string[] = ['report-obstacles-02', 'boss-concerns-02']
const rested = 'report-team-04'

/** Marks stand on themes that take no turn of their own, so that the talks stay as they are. */
export function questionEntries(): readonly Entry[] {
  return [
    ...own.map(
      ([ago, question]): Entry => ({
        on: -ago,
        at: '17:20',
        write: (context) => call(prompts.write, question, { context }),
      }),
    ),
    ...starred.map(
      (promptId): Entry => ({
        on: -15,
        at: '17:40',
        write: (context) => call(prompts.star, { promptId, isStarred: true }, { context }),
      }),
    ),
    {
      on: -12,
      at: '17:45',
      write: (context) => call(prompts.rest, { promptId: rested }, { context }),
    },
  ]
}
