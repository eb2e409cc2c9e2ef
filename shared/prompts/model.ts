// The words of the prompt library: themes, prompts, and the record of having asked one.
import { z } from 'zod'
import { localDate } from '../dates'

export const promptAudiences = ['direct_report', 'boss'] as const
export const promptThemes = [
  'customer',
  'obstacles',
  'bottleneck',
  'support',
  'growth',
  'goals',
  'ideas',
  'workload',
  'recognition',
  'feedback',
  'team',
  'stay',
  'priorities',
  'concerns',
  'outstanding',
  'alignment',
  'rules',
  'opportunities',
  'pushback',
  'resources',
] as const
export type PromptAudience = (typeof promptAudiences)[number]
export type PromptTheme = (typeof promptThemes)[number]

/** The themes that must come round, in the order that breaks ties; others are asked when something calls for them. */
export const requiredThemes: Readonly<Record<PromptAudience, readonly PromptTheme[]>> = {
  direct_report: [
    'customer',
    'obstacles',
    'bottleneck',
    'support',
    'growth',
    'goals',
    'ideas',
    'workload',
    'recognition',
    'feedback',
  ],
  boss: [
    'customer',
    'priorities',
    'concerns',
    'outstanding',
    'alignment',
    'feedback',
    'rules',
    'opportunities',
  ],
}

/** All themes of each audience, in the order they are listed: those that must come round, then the others. */
export const themesOf: Readonly<Record<PromptAudience, readonly PromptTheme[]>> = {
  direct_report: [...requiredThemes.direct_report, 'team', 'stay'],
  boss: [...requiredThemes.boss, 'pushback', 'resources', 'team'],
}

/** Where a question stands in a talk: the GROW steps, then the four of appreciative inquiry. */
export const promptStages = [
  'goal',
  'reality',
  'options',
  'will',
  'discover',
  'dream',
  'design',
  'destiny',
] as const
/** `own`: written for this product. `user`: added by whoever uses it. */
export const promptSources = ['own', 'user'] as const

export const LONGEST_PROMPT = 110

export const prompt = z
  .strictObject({
    id: z.string().min(1).max(200),
    audience: z.enum(promptAudiences),
    theme: z.enum(promptThemes),
    text: z.string().min(1).max(LONGEST_PROMPT),
    /** Empty when you wrote none for a question of your own. */
    followUp: z.string().max(LONGEST_PROMPT),
    served: z.enum(['customer', 'employee', 'boss']),
    stage: z.enum(promptStages),
    /** Meetings with one person before it may come again. */
    minGap: z.int().min(0).max(100),
    source: z.enum(promptSources),
  })
  .readonly()

/** What is too long is told with its length, for a question of a hundred words is heard as none. */
const question = (missing: string, least: number) =>
  z
    .string()
    .trim()
    .min(least, missing)
    .refine((text) => text.length <= LONGEST_PROMPT, {
      error: ({ input }) =>
        `This is ${String(input).trim().length} characters long. Keep it to ${LONGEST_PROMPT}, so that it can be asked in one breath.`,
    })

/** A question of your own as you write it. */
export const ownPrompt = z
  .strictObject({
    audience: z.enum(promptAudiences, { error: 'Choose whom to ask.' }),
    theme: z.enum(promptThemes, { error: 'Choose a theme.' }),
    text: question('Write the question.', 1),
    followUp: question('', 0),
  })
  .refine(({ audience, theme }) => themesOf[audience].includes(theme), {
    path: ['theme'],
    error: 'Choose one of the themes for this audience.',
  })
export type OwnPrompt = z.infer<typeof ownPrompt>

/** A prompt asked of a person in their nth meeting, counted from 1. */
export const promptUse = z
  .strictObject({
    personId: z.string().min(1).max(200),
    meeting: z.int().min(1),
    on: localDate,
    theme: z.enum(promptThemes),
    promptId: z.string().min(1).max(200),
    answered: z.boolean(),
  })
  .readonly()

export type PromptStage = (typeof promptStages)[number]
export type Prompt = z.infer<typeof prompt>
export type PromptUse = z.infer<typeof promptUse>

/**
 * The five families of questions that open a talk where small talk closes it (domain row 37), each with the theme its
 * questions stand under.
 */
export const questionFamilies = [
  { family: 'resources', theme: 'obstacles' },
  { family: 'bottleneck', theme: 'bottleneck' },
  { family: 'support', theme: 'support' },
  { family: 'what-if', theme: 'ideas' },
  { family: 'improvement', theme: 'ideas' },
] as const satisfies readonly { readonly family: string; readonly theme: PromptTheme }[]
