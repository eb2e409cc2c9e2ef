// Small talk turned to one recent change, drain or joy; what it chats about decides which.
import type { Reading } from '../reading'
import { pick } from './turn'

const warm: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:weekend|holidays?|vacation|break|leave|trip|beach|away|wedding|birthday|party|diwali|christmas|easter|eid|day off|honeymoon|festival|camping|summer|lisbon)\b/,
    [
      'What should I know about how you are arriving today?',
      'What from your time off would you like to carry into this week?',
    ],
  ],
  [
    /\b(?:sleep|slept|sleeping|tired|night|awake|rested|coffee|espressos?|lunch|breakfast|cold|better|well|alright|jet|keeping|bearing|unwell|coping|holding)\b/,
    ['What is taking most of your energy at the moment?', 'What would make this week lighter for you?'],
  ],
  [
    /\b(?:kids?|children|wife|husband|family|lad|son|daughter|puppy|dog|baby|little one|mum|dad|grandad|gran|sister|brother|home|house|garden|knee|world|life)\b/,
    [
      'What outside work should we make room for this week?',
      'What would make it easier to get home on time this week?',
    ],
  ],
  [
    /\b(?:drive|journey|traffic|flight|train|commute|parking|busy|monday|morning|day|week|friday|tuesday)\b/,
    [
      'What would make this a good week for you?',
      'What is waiting for you today that you would rather not do?',
    ],
  ],
  [
    /\b(?:new|up to|lately|hiding|news)\b/,
    ['What has changed for your customers since we last met?', 'What has surprised you since we last spoke?'],
  ],
  [
    /\b(?:everything|all|things|good|okay|ok|fine)\b/,
    [
      'What is not working yet that you had hoped would be?',
      'What still does not work the way you had hoped?',
    ],
  ],
  [
    /\b(?:going|goes|doing|trade|tricks)\b/,
    ['What went better this week than you had expected?', 'What gave you energy at work this week?'],
  ],
]

/** What is still to come cannot have left anything behind. */
const ahead =
  /\b(?:plans?|planned|planning|looking forward|excited|(?:doing|going|off|up to) (?:any\w+|this|next|at|over|\w+ing)|(?:going|doing|off) away|are you (?:going|doing|off)|will you|next|ahead)\b/
const over = /\b(?:did|was|were|had|went|last)\b/
const beforeThen: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\bweekend\b/,
    [
      'What would you most like off your desk before the weekend?',
      'What would make it easier for you to switch off on Friday?',
    ],
  ],
  [
    /\b(?:holidays?|vacation|break|leave|trip|beach|wedding|birthday|party|diwali|christmas|easter|eid|day off|honeymoon|festival|camping|summer)\b/,
    ['What would you most like off your desk before your next day off?'],
  ],
]

const openers: readonly string[] = [
  'What has cost you most energy since we last spoke?',
  'What gave you energy at work this week?',
  'What has surprised you since we last spoke?',
  'Which part of your week would you repeat?',
  'What went better this week than you had expected?',
]

export function warmer(reading: Reading): readonly string[] {
  const text = reading.plain.toLowerCase()
  const isAhead = ahead.test(text) && !over.test(text)
  const known = [...(isAhead ? beforeThen : []), ...warm].find(([pattern]) => pattern.test(text))?.[1]
  return [pick(reading, known ?? openers), pick(reading, openers)]
}
