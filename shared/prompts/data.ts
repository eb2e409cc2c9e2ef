// The prompt library as shipped: three hundred questions written for this product, each with one to follow it
// up. Ids are stable, for uses point to them: a question is only ever added at the end of its theme. Rotation
// belongs to the rules.

import { bossAlignment, bossFeedback, bossOpportunities, bossRules } from './library/boss-alignment'
import { bossConcerns, bossCustomer, bossOutstanding, bossPriorities } from './library/boss-priorities'
import { bossPushback, bossResources, bossTeam } from './library/boss-resources'
import { reportBottleneck, reportCustomer, reportObstacles } from './library/report-customers'
import { reportGoals, reportGrowth, reportSupport } from './library/report-growth'
import { reportIdeas, reportRecognition, reportWorkload } from './library/report-ideas'
import { reportFeedback, reportStay, reportTeam } from './library/report-team'
import type { PromptRow } from './library/row'
import type { Prompt, PromptAudience, PromptTheme } from './model'
import { promptServed } from './rules'

/** Meetings with one person before the same question may come again. */
export const MIN_GAP_IN_MEETINGS = 8

type Themes = readonly (readonly [theme: PromptTheme, rows: readonly PromptRow[]])[]

const reportThemes: Themes = [
  ['customer', reportCustomer],
  ['obstacles', reportObstacles],
  ['bottleneck', reportBottleneck],
  ['support', reportSupport],
  ['growth', reportGrowth],
  ['goals', reportGoals],
  ['ideas', reportIdeas],
  ['workload', reportWorkload],
  ['recognition', reportRecognition],
  ['feedback', reportFeedback],
  ['team', reportTeam],
  ['stay', reportStay],
]

const bossThemes: Themes = [
  ['customer', bossCustomer],
  ['priorities', bossPriorities],
  ['concerns', bossConcerns],
  ['outstanding', bossOutstanding],
  ['alignment', bossAlignment],
  ['feedback', bossFeedback],
  ['rules', bossRules],
  ['opportunities', bossOpportunities],
  ['pushback', bossPushback],
  ['resources', bossResources],
  ['team', bossTeam],
]

/** All prompts, those for reports first, each audience in the order of its themes. */
export const promptLibrary: readonly Prompt[] = [
  ...promptsOf('direct_report', 'report', reportThemes),
  ...promptsOf('boss', 'boss', bossThemes),
]

/** 'report-customer-01' and so on; a question about customers serves them, any other whom it is asked. */
function promptsOf(audience: PromptAudience, prefix: string, themes: Themes): readonly Prompt[] {
  return themes.flatMap(([theme, rows]) =>
    rows.map(([stage, text, followUp], index) => ({
      id: `${prefix}-${theme}-${String(index + 1).padStart(2, '0')}`,
      audience,
      theme,
      text,
      followUp,
      served: promptServed(audience, theme),
      stage,
      minGap: MIN_GAP_IN_MEETINGS,
      source: 'own',
    })),
  )
}
