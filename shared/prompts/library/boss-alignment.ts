// Questions for the boss: alignment, feedback, the rules, and opportunities.
import type { PromptRow } from './row'

export const bossAlignment: readonly PromptRow[] = [
  [
    'options',
    'Which of my goals could I drop without you missing it?',
    'What would you want to see in its place?',
  ],
  ['reality', 'Which of your goals gets no help from mine?', 'What could I shift to change that?'],
  ['reality', 'Where is my team rowing hard in a direction you did not pick?', 'Where would you point us?'],
  [
    'options',
    'Which of my projects would you explain differently to your boss?',
    'What would you say it is for?',
  ],
  ['reality', 'What do you expect from me that I have not written down?', 'How would you word it?'],
  ['reality', 'Where do you and I judge the same work differently?', 'What do you look at that I overlook?'],
  ['will', 'Which goal should we rewrite before the quarter ends?', 'What should the new wording ask of me?'],
  [
    'design',
    'How should I split my week to serve your goals best?',
    'What would you take out to make the split work?',
  ],
  ['discover', 'Which part of my work lands exactly where you want it?', 'What makes it fit so well?'],
  [
    'reality',
    'If a stranger asked what my team is for, what would you say?',
    'Which part of that would surprise my team?',
  ],
]

export const bossFeedback: readonly PromptRow[] = [
  ['reality', 'What do I tend to bring you too late?', 'What would early enough look like to you?'],
  ['options', 'Which habit of mine would you change first?', 'What would you notice once it had changed?'],
  ['reality', 'Where do I tell you more than you need?', 'What would the short version hold?'],
  ['discover', 'What have I done lately that made you trust me more?', 'Where could you use more of it?'],
  [
    'reality',
    'Tell me about the last time I caught you off guard.',
    'What sign would you have wanted beforehand?',
  ],
  ['reality', 'Where do I defend my view too hard?', 'What would letting go look like to you?'],
  ['reality', 'How do I come across when I disagree with you?', 'What would make it easier to hear?'],
  ['options', 'What should I ask you that I never do?', 'How would you answer it today?'],
  ['reality', 'Which part of my updates do you skip?', 'What would make you read it?'],
  ['dream', 'What would working with me be like at its best?', 'Which piece of that is missing today?'],
]

export const bossRules: readonly PromptRow[] = [
  ['goal', 'How would you like bad news to reach you?', 'What should I have ready when I bring it?'],
  ['goal', 'How do you want me to bring you a decision?', 'What should be on the page when I do?'],
  ['reality', 'Which unwritten rule here do newcomers break first?', 'What does breaking it cost them?'],
  ['goal', 'What may I decide without asking you?', 'Where should I stop to check first?'],
  [
    'goal',
    'Which news should reach you the same day, whatever else is going on?',
    'What route should it take to you?',
  ],
  ['reality', 'Which of your rules have I bent without knowing?', 'How would you like me to put it right?'],
  ['design', 'How should I choose the moment for a hard question?', 'What tells you that I chose badly?'],
  [
    'reality',
    'Describe the kind of message that spoils your morning inbox.',
    'What would you rather find there?',
  ],
  ['options', 'Who should hear of a proposal before it reaches you?', 'What goes wrong when they have not?'],
  [
    'reality',
    'What word in a proposal makes you stop reading?',
    'What would keep you going to the last line?',
  ],
]

export const bossOpportunities: readonly PromptRow[] = [
  ['reality', 'Which piece of work ahead still needs an owner?', 'What would the right owner bring to it?'],
  [
    'reality',
    'What is taking shape above us that my team could help with early?',
    'Where would you like us to join in?',
  ],
  ['dream', 'Which project would you give my team if we had a free month?', 'What makes it right for us?'],
  ['options', 'Which of your peers could use a hand from my team?', 'What would that hand be worth to you?'],
  ['options', 'Who among my people should your peers get to know?', 'What setting would show them well?'],
  [
    'dream',
    'If a new line of business started here, where would you want my team in it?',
    'What should we learn beforehand?',
  ],
  ['reality', 'Which open door did my team walk past last year?', 'How could we see the next one sooner?'],
  ['will', 'What are you carrying yourself that I could take over?', 'What would I need to do it your way?'],
  ['goal', 'Which skill will you be short of next year?', 'Where could we start building it today?'],
  ['reality', 'Which rumour of new work do you take seriously?', 'How could my team be early to it?'],
  ['will', 'Which meeting of yours could I stand in for?', 'What would you want said there?'],
  [
    'design',
    'Which trial would you back if somebody volunteered to run it?',
    'What would you want to know at the end?',
  ],
]
