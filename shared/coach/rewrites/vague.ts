// Vague questions given a handle: the thing they name, else one for what they were after.
import type { Reading } from '../reading'
import { isOfPerson, topicIn } from './phrases'
import { speaker } from './spoken'
import { pick } from './turn'
import { askedWords, isWord, type Word, wordsOf } from './words'

const byWord: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:concern|issue|problem|worr|blocker|risk|trouble|challenge)/,
    ['Which risk would you most like to see gone by next month?', 'What has slowed you down most this week?'],
  ],
  [
    /\b(?:feedback|comment|suggestion|remark|observation)s?\b(?! (?:on|about|regarding)\b)/,
    ['What should I do differently from next week on?', 'Which of my habits makes your work harder?'],
  ],
  [
    /\bi (?:should|could|can) (?:stop|start|change|be doing|do differently)\b/,
    ['What should I do differently from next week on?'],
  ],
  [/\bneed\b/, ['What do you need most from me this week?']],
  [/\b(?:help|can do)\b/, ['What help from me would make the biggest difference right now?']],
  [/\b(?:future|ahead|next|direction|outlook)/, ['What do you hope will be different a year from now?']],
  [
    /\b(?:news|new|update|updates|latest|status|sitrep|speed|loop)\b/,
    [
      'What has changed for your customers since we last spoke?',
      'What has moved since we last spoke, and what made it move?',
    ],
  ],
  [
    /\b(?:team|people|department|staff|directorate|crew)\b/,
    ['Who in the team needs more support this month?'],
  ],
  [
    /\b(?:customer|customers|client|clients)\b/,
    ['What have customers asked for most in the last two weeks?'],
  ],
  [/\b(?:talk|start|agenda|discuss|cover|table)\b/, ['Which topic would you regret leaving out today?']],
  [/\bquestion/, ['Which part of this is still unclear to you?']],
  [
    /\b(?:comment|feedback|remark|thought|think|view|opinion|impression|sense|feel|take|reaction)/,
    [
      'What would you change first about the way we do this?',
      'Which risk do you see here that others might not?',
    ],
  ],
  [
    /\b(?:else|anything|something|got|know|aware)\b/,
    [
      'What have we not touched on that could surprise us next month?',
      'What would you regret not telling me today?',
    ],
  ],
  [/\b(?:life|vibe|mood|head|mind)\b/, ['What is taking most of your energy at the moment?']],
  [
    /\b(?:work|job|shop|things|stuff|everything|all|matters|going|overall)\b/,
    [
      'Which part of your work has felt heaviest this week?',
      'What went better at work this week than you had expected?',
      'Which piece of work would you most like off your desk?',
    ],
  ],
]

const otherwise: readonly string[] = [
  'What has changed for your customers since we last spoke?',
  'What has slowed you down most this week?',
  'Which piece of work needs most thought right now?',
]

const hollow =
  /^(?:thing|things|stuff|everything|situation|work|job|team|life|future|side|state|news|update|updates|picture|overview|feedback|input|thoughts|thought|concerns|questions|head|radar|latest|plate|status|sitrep|vibe|vibes|end|words|speed|loop|matters|observations|board|comments|ideas|else|head's|stage|shop|impressions|impression|feeling|gut|reading|opinion|view|verdict|reaction|play|affairs|sense|flavour|pieces|business|patch|attention|look|whatever|take|feelings|stand|story|nature|remarks|house|scheme|sprint|way|lot|bits|pennies|directorate|customer|customers|tricks|department|blockers|problems|issues|sides|talk|brief|gist|summary|headlines|highlights|reactions|flags|fronts|inputs|bits_and_pieces|minute|god|mind|table|dashboard)$/

/** A vague question about something named gets a handle; the rest get one for what they were after. */
export function named(reading: Reading): readonly string[] {
  const words = askedWords(reading.core)
  const topic = withoutStuff(topicIn(words))
  const known = byWord.find(([pattern]) => pattern.test(wordsOf(words)))?.[1]
  const of = topic?.findIndex(({ word }) => word === 'of') ?? -1
  const head = (of > 0 ? topic?.[of - 1] : topic?.at(-1))?.word ?? ''
  const isNamed =
    topic !== null &&
    (!hollow.test(head) || topic.some(({ word, tag }) => word === 'new' || /^[ML]$/.test(tag))) &&
    !/^(?:any|all|some)$/.test(topic[0]?.word ?? '') &&
    !topic.some(({ word }) => word === 'things')
  return [
    ...(isNamed ? ofTopic(reading, words, topic) : []),
    pick(reading, known ?? otherwise),
    pick(reading, otherwise),
  ]
}

/** "the agency stuff" as "the agency". */
function withoutStuff(topic: readonly Word[] | null): readonly Word[] | null {
  return topic &&
    /^(?:stuff|things?)$/.test(topic.at(-1)?.word ?? '') &&
    /^[NHKML]$/.test(topic.at(-2)?.tag ?? '')
    ? topic.slice(0, -1)
    : topic
}

function ofTopic(reading: Reading, words: readonly Word[], topic: readonly Word[]): readonly string[] {
  const say = speaker(reading)
  const it = withArticle(topic)
  if (isOfPerson(topic)) return [say('What have you noticed in working with', it, 'lately')]
  if (words.some(({ word }) => /^(?:was|were|did|went)$/.test(word)))
    return [say('What stood out to you about', it)]
  if (isWord(words[0], /^how$/) && isWord(words[2], /^(?:you)$/))
    return [say('What about', it, 'would you change first')]
  if (words.some(({ word }) => /^(?:think|thoughts|opinion|feel|like|view)$/.test(word)))
    return [say('What about', it, 'would you change first')]
  return [
    say(
      /^[ML]$/.test(topic.at(-1)?.tag ?? '') || /[^s]s$/.test(topic.at(-1)?.word ?? '')
        ? 'What about'
        : 'Which part of',
      it,
      'needs most thought right now',
    ),
  ]
}

function withArticle(topic: readonly Word[]): readonly Word[] {
  return /^[DSML]$/.test(topic[0]?.tag ?? '') ? topic : [{ word: 'the', tag: 'D' }, ...topic]
}
