// The prompt library as shipped: forty questions written for this product, each with one to follow it up.
// Ids are stable: uses point to them. Rotation belongs to the rules.
import type { Prompt, PromptAudience, PromptStage, PromptTheme } from './model'
import { promptServed } from './rules'

/** Meetings with one person before the same question may come again. */
export const MIN_GAP_IN_MEETINGS = 8

type Row = readonly [number: number, theme: PromptTheme, stage: PromptStage, text: string, followUp: string]

const reportRows: readonly Row[] = [
  [
    1,
    'customer',
    'will',
    'Which customer would you phone today if nobody logged the call?',
    'What would you hope to hear from them?',
  ],
  [
    2,
    'customer',
    'reality',
    'What did a customer have to put up with this week?',
    'What would have spared them that?',
  ],
  [
    3,
    'customer',
    'discover',
    'Where did we make something easy for a customer lately?',
    'What made that possible?',
  ],
  [
    1,
    'obstacles',
    'reality',
    'What are you working around that should simply be fixed?',
    'What does the detour cost you in a normal week?',
  ],
  [2, 'obstacles', 'reality', 'Whose yes are you waiting for?', 'What would make that yes easier to give?'],
  [
    3,
    'obstacles',
    'options',
    'Which approval costs you more time than it saves?',
    'What would go wrong if you decided it yourself?',
  ],
  [
    1,
    'bottleneck',
    'reality',
    'At which step does a normal order stand still longest?',
    'What is it waiting for at that step?',
  ],
  [
    2,
    'bottleneck',
    'reality',
    'What do you finish early only to watch it wait somewhere else?',
    'What does the next person need before they can start?',
  ],
  [
    1,
    'support',
    'will',
    'Which piece of my job would help you most if I did it faster?',
    'What would you get done with the time you gained?',
  ],
  [
    2,
    'support',
    'options',
    'What should I stop doing so that you can get on?',
    'What would you do differently once I had stopped?',
  ],
  [
    3,
    'support',
    'will',
    'Whom could I call for you this week?',
    'What should I come back with from that call?',
  ],
  [
    1,
    'growth',
    'discover',
    'What did you do this month that was beyond you a year ago?',
    'What helped you most to get there?',
  ],
  [
    2,
    'growth',
    'design',
    'Which of my tasks would you like to try while I watch?',
    'What would you want me to look out for?',
  ],
  [
    3,
    'growth',
    'dream',
    'Who here does work you would like to study up close?',
    'What would you like to take away from watching them?',
  ],
  [
    1,
    'goals',
    'goal',
    'Which of your goals is most at risk of ending up merely good?',
    'What would turn it back into something you are proud of?',
  ],
  [
    2,
    'goals',
    'reality',
    'How does the work on your desk reach a customer in the end?',
    'Where along that way does it lose the most?',
  ],
  [
    1,
    'ideas',
    'design',
    'What small experiment could we run before the month is out?',
    'What would tell us that it worked?',
  ],
  [
    2,
    'ideas',
    'options',
    'What does another team do that we should borrow?',
    'What would have to change for it to work here?',
  ],
  [
    1,
    'workload',
    'reality',
    'Which hour of your week leaves you most drained?',
    'What would that hour look like if you could redesign it?',
  ],
  [
    2,
    'workload',
    'options',
    'What would you hand back first if I could take one task from you?',
    'What would you put in its place?',
  ],
  [
    1,
    'recognition',
    'discover',
    'Whose effort went unseen since we last met?',
    'What did they do that others should know about?',
  ],
  [
    2,
    'recognition',
    'discover',
    'Which of our values did you watch somebody act on?',
    'What did it change for the people around them?',
  ],
  [
    1,
    'team',
    'reality',
    'Where does a hand-over between you and a colleague lose something?',
    'What would a good hand-over look like there?',
  ],
  [
    1,
    'feedback',
    'reality',
    'When did I make your work harder this month?',
    'What would you have wanted me to do instead?',
  ],
  [
    2,
    'feedback',
    'reality',
    'What do I believe about your area that is out of date?',
    'What should I come and see for myself?',
  ],
  [
    1,
    'stay',
    'dream',
    'What would make you look forward to two more years with us?',
    'Which part of that could we begin this quarter?',
  ],
]

const bossRows: readonly Row[] = [
  [
    1,
    'customer',
    'reality',
    'What are customers telling you that has not reached my team?',
    'What would you like my team to do about it first?',
  ],
  [
    2,
    'customer',
    'goal',
    'Which customer would you hate to lose this year?',
    'What could my team do to make them stay?',
  ],
  [
    1,
    'priorities',
    'reality',
    'What moved up or down your list since we last spoke?',
    'What brought about the change?',
  ],
  [
    2,
    'priorities',
    'reality',
    'What does your own boss ask you about most often?',
    'What would you like to be able to answer?',
  ],
  [
    1,
    'concerns',
    'reality',
    'What about my area stays with you after hours?',
    'What would let you stop thinking about it?',
  ],
  [
    2,
    'concerns',
    'options',
    'Which surprise would hurt you most in the next six weeks?',
    'What sign of it should I bring you early?',
  ],
  [
    1,
    'outstanding',
    'dream',
    'When you picture the best possible year from me, what is in it?',
    'Which part of that matters most to you?',
  ],
  [
    2,
    'outstanding',
    'discover',
    'Which result of mine would you find easiest to defend to your peers?',
    'What evidence would make it easier still?',
  ],
  [
    1,
    'alignment',
    'options',
    'Which of my goals could I drop without you missing it?',
    'What would you want to see in its place?',
  ],
  [
    1,
    'feedback',
    'reality',
    'What do I tend to bring you too late?',
    'What would early enough look like to you?',
  ],
  [
    1,
    'rules',
    'goal',
    'How would you like bad news to reach you?',
    'What should I have ready when I bring it?',
  ],
  [
    1,
    'opportunities',
    'reality',
    'Which piece of work ahead still needs an owner?',
    'What would the right owner bring to it?',
  ],
  [
    1,
    'pushback',
    'options',
    'What would have to be true for you to see this differently?',
    'How could we find out whether it is true?',
  ],
  [
    1,
    'resources',
    'options',
    'Where could a small budget spare you a large headache?',
    'What would you need from me to make the case?',
  ],
]

/** All prompts, those for reports first, each audience in the order of its themes. */
export const promptLibrary: readonly Prompt[] = [
  ...reportRows.map((row) => promptOf('direct_report', 'report', row)),
  ...bossRows.map((row) => promptOf('boss', 'boss', row)),
]

/** 'report-customer-01' and so on; a question about customers serves them, any other whom it is asked. */
function promptOf(
  audience: PromptAudience,
  prefix: string,
  [number, theme, stage, text, followUp]: Row,
): Prompt {
  return {
    id: `${prefix}-${theme}-${String(number).padStart(2, '0')}`,
    audience,
    theme,
    text,
    followUp,
    served: promptServed(audience, theme),
    stage,
    minGap: MIN_GAP_IN_MEETINGS,
    source: 'own',
  }
}
