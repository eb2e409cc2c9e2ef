// The themes of each audience, in the order they are listed, and what screens call them.
import type { PromptAudience, PromptTheme } from './model'

export const themesOf: Readonly<Record<PromptAudience, readonly PromptTheme[]>> = {
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
    'team',
    'stay',
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
    'pushback',
    'resources',
    'team',
  ],
}

/** "In the way" for obstacles: a word for a list, a head, a column. */
export const themeNames: Readonly<Record<PromptTheme, string>> = {
  customer: 'Customers',
  obstacles: 'In the way',
  bottleneck: 'Bottlenecks',
  support: 'Support',
  growth: 'Growth',
  goals: 'Goals',
  ideas: 'Ideas',
  workload: 'Workload',
  recognition: 'Recognition',
  feedback: 'Feedback',
  team: 'Team',
  stay: 'Staying',
  priorities: 'Priorities',
  concerns: 'Concerns',
  outstanding: 'Outstanding',
  alignment: 'Alignment',
  rules: 'How we work',
  opportunities: 'Opportunities',
  pushback: 'Another way',
  resources: 'Resources',
}
