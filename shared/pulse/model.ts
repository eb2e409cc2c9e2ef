// The pulse: four questions asked at the opening of a one-on-one, one tap each. Private, and never averaged.
import { z } from 'zod'
import { localDate } from '../dates'
import type { Id } from '../words'
import { id, text } from '../words'

/** In the order they are asked; of equal falls the earlier one leads. */
export const pulseDimensions = ['energy', 'clarity', 'support', 'valued'] as const
/** How one dimension moved (domain section 4.6); the delta is null below two answers. */
export type PulseTrend = { readonly delta: number | null; readonly triggered: boolean }

export type PulseDimension = (typeof pulseDimensions)[number]

export type PulseQuestion = {
  readonly label: string
  readonly question: string
  /** The words under 1, 3 and 5. */
  readonly words: readonly [one: string, three: string, five: string]
  /** What is asked once it fell. */
  readonly probe: string
}

export const pulseQuestions: Readonly<Record<PulseDimension, PulseQuestion>> = {
  energy: {
    label: 'Energy',
    question: 'How much energy do you have for the work right now?',
    words: ['Hardly any', 'Enough', 'Plenty'],
    probe: 'what takes it?',
  },
  clarity: {
    label: 'Clarity',
    question: 'How clear is it what matters most these days?',
    words: ['In a fog', 'Mostly', 'Quite clear'],
    probe: 'what blurs it?',
  },
  support: {
    label: 'Support',
    question: 'How much of the help you need do you get?',
    words: ['Very little', 'About half', 'All of it'],
    probe: 'what is missing?',
  },
  valued: {
    label: 'Valued',
    question: 'How much is what you do seen and valued?',
    words: ['Not at all', 'Somewhat', 'Very much'],
    probe: 'what goes unseen?',
  },
}

const score = z
  .int('Choose a whole number from 1 to 5.')
  .min(1, 'Choose a number from 1 to 5.')
  .max(5, 'Choose a number from 1 to 5.')
  .nullable()

const answers = {
  energy: score.optional(),
  clarity: score.optional(),
  support: score.optional(),
  valued: score.optional(),
}

/** What was tapped in a talk: only what is named changes, null takes an answer back. */
export const answerPulse = z.strictObject({ meetingId: id, ...answers, words: text.optional() })
/** Your own guess between talks. */
export const estimatePulse = z.strictObject({
  personId: id,
  on: localDate,
  ...answers,
  words: text.default(''),
})

export type PulseAnswers = Readonly<Record<PulseDimension, number | null>>

/** One talk or one estimate; a talk without any answer has no id and is a gap. */
export type PulsePoint = PulseAnswers & {
  readonly id: Id | null
  readonly meetingId: Id | null
  readonly on: string
  readonly words: string
  readonly isEstimate: boolean
}

export type PulseView = {
  /** Oldest first, from the first answer on. */
  readonly points: readonly PulsePoint[]
  readonly trends: Readonly<Record<PulseDimension, PulseTrend>>
  /** The dimension that comes up in the next talk; null when none fell. */
  readonly worst: PulseDimension | null
}
