// Questions for the boss: customers, priorities, concerns, and what outstanding means.
import type { PromptRow } from './row'

export const bossCustomer: readonly PromptRow[] = [
  [
    'reality',
    'What are customers telling you that has not reached my team?',
    'What would you like my team to do about it first?',
  ],
  ['goal', 'Which customer would you hate to lose this year?', 'What could my team do to make them stay?'],
  ['reality', 'What did the last customer you met want from us?', 'Which part of it falls to my team?'],
  [
    'reality',
    'Tell me about the last complaint that climbed all the way up to you.',
    'What would have settled it lower down?',
  ],
  [
    'goal',
    'Which customers should my team treat as the ones who matter most?',
    'What would you have us do for them first?',
  ],
  [
    'options',
    'If our customers sat on the board, what would they vote down?',
    'Where could my team act on that now?',
  ],
  [
    'reality',
    'Where do you hear that we make life hard for a customer?',
    'What would you like to hear instead?',
  ],
  [
    'discover',
    'Which customer story do you tell to show us at our best?',
    'What could we do to give you another?',
  ],
  [
    'reality',
    'Where do our customers surprise you in this month’s figures?',
    'What could my team find out to explain it?',
  ],
  [
    'dream',
    'What should customers be saying about us two years from now?',
    'Which of those words do we hear already?',
  ],
  [
    'options',
    'If you were sure of us, which promise to customers would you make bolder?',
    'What would make you sure?',
  ],
  ['will', 'Whom among our customers should I visit next?', 'What should I listen for there?'],
]

export const bossPriorities: readonly PromptRow[] = [
  ['reality', 'What moved up or down your list since we last spoke?', 'What brought about the change?'],
  [
    'reality',
    'What does your own boss ask you about most often?',
    'What would you like to be able to answer?',
  ],
  ['goal', 'Which result would make this quarter a success in your eyes?', 'What should I put aside for it?'],
  [
    'options',
    'If you had to cut your list in half, what would stay?',
    'Which of those lines rests on my team?',
  ],
  [
    'reality',
    'Which of your goals keeps you busiest at the moment?',
    'Where could my team take weight off it?',
  ],
  ['reality', 'Which deadline of yours leaves no room to slip?', 'What part of it runs through my team?'],
  ['reality', 'What do you wish my team spent less time on?', 'Where should those hours go?'],
  [
    'options',
    'When two of my projects collide, which should give way?',
    'What makes the other one weigh more?',
  ],
  [
    'goal',
    'What must be true when the year ends for you to call it a good one?',
    'Which piece of it is furthest off?',
  ],
  ['reality', 'What changed at the top that I should read into my plans?', 'Where would you adjust first?'],
  [
    'will',
    'What are you preparing for that my team could help with?',
    'What would be most useful to have in hand?',
  ],
  [
    'reality',
    'How do you decide what gets your attention in a crowded week?',
    'What earns a place near the top?',
  ],
  [
    'discover',
    'Which of last quarter’s priorities proved worth the effort?',
    'What did it teach you about choosing?',
  ],
  [
    'will',
    'What would you like me to finish before I begin new work?',
    'What does finished look like to you?',
  ],
]

export const bossConcerns: readonly PromptRow[] = [
  ['reality', 'What about my area stays with you after hours?', 'What would let you stop thinking about it?'],
  [
    'options',
    'Which surprise would hurt you most in the next six weeks?',
    'What sign of it should I bring you early?',
  ],
  [
    'reality',
    'Which corner of my team’s work do you hear least about?',
    'What would you like to see, week by week?',
  ],
  ['reality', 'Where in my report do you pause?', 'What story do you suspect behind that line?'],
  ['reality', 'What worry about my team have you heard from others?', 'What would settle it for you?'],
  [
    'options',
    'What could go wrong with my biggest project that I may not see?',
    'What would you check first?',
  ],
  ['reality', 'Which plan of mine do you trust least?', 'What would raise your trust in it?'],
  [
    'reality',
    'What question about us is hardest for you to answer upstairs?',
    'What could I give you to answer it?',
  ],
  ['reality', 'Where do you think we are fooling ourselves?', 'What have you seen that makes you think so?'],
  [
    'reality',
    'Where might we be leaning too heavily on another department?',
    'What fallback would ease your mind?',
  ],
  ['discover', 'What used to worry you about us that no longer does?', 'What changed your mind?'],
  [
    'options',
    'If one person left my team tomorrow, where would it hurt you most?',
    'What would you want in place before that?',
  ],
]

export const bossOutstanding: readonly PromptRow[] = [
  [
    'dream',
    'When you picture the best possible year from me, what is in it?',
    'Which part of that matters most to you?',
  ],
  [
    'discover',
    'Which result of mine would you find easiest to defend to your peers?',
    'What evidence would make it easier still?',
  ],
  [
    'goal',
    'In your view, what separates good from outstanding in my job?',
    'Where have you seen somebody do it?',
  ],
  ['reality', 'Where am I merely meeting what you hoped for?', 'What would lift it?'],
  ['goal', 'Which goal of mine would you be proudest to see exceeded?', 'What would exceeding it look like?'],
  [
    'discover',
    'Whose work in a job like mine do you still admire?',
    'What did that person do that others did not?',
  ],
  [
    'reality',
    'How will my year be judged when your peers compare notes?',
    'Which facts carry the most weight there?',
  ],
  [
    'goal',
    'What would you want to write in my review that you cannot write yet?',
    'What would let you write it?',
  ],
  ['options', 'Which single result would change how others see my team?', 'Who would need to see it?'],
  ['reality', 'What do your peers say when my name comes up?', 'Which word would you like to add?'],
  ['discover', 'When did my work make your job lighter?', 'How could I do that twice as often?'],
  ['will', 'What could I hand you that you would present with pride?', 'Who would be in the audience?'],
  ['reality', 'Where do people most often misjudge what you expect?', 'Where have I misread it?'],
  [
    'dream',
    'If you gave me a bigger job tomorrow, what would you want to have seen first?',
    'Where have you seen a glimpse of it?',
  ],
]
