// What screens call the themes, and what each is for.
import type { PromptTheme } from './model'

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

/** What a theme is for, in one line under its name. */
export const themeLedes: Readonly<Record<PromptTheme, string>> = {
  customer: 'Hear what customers meet, before a report does.',
  obstacles: 'Find what is in the way, so you can move it.',
  bottleneck: 'See where work stands still.',
  support: 'Learn what would help, from those who need it.',
  growth: 'Talk about what comes next, and what is worth learning.',
  goals: 'Keep the goals clear, and what “outstanding” means.',
  ideas: 'Make room for another way of doing it.',
  workload: 'Hear early when it is too much, or too little.',
  recognition: 'Notice what was done well, and who did it.',
  feedback: 'Ask for what you would not hear otherwise.',
  team: 'How people work with each other.',
  stay: 'What makes someone glad to be here.',
  priorities: 'Know what comes first, and what may wait.',
  concerns: 'Hear what worries your boss while it is small.',
  outstanding: 'Agree on what a very good year looks like.',
  alignment: 'See whether your goals still carry your boss’s.',
  rules: 'How your boss likes to work, in your boss’s words.',
  opportunities: 'What is coming that you could take on.',
  pushback: 'Offer another way, and stay on the same side.',
  resources: 'What the work needs, said in time.',
}
