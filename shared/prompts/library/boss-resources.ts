// Questions for the boss: pushing back, resources and the team. None of these themes is required.
import type { PromptRow } from './row'

export const bossPushback: readonly PromptRow[] = [
  [
    'options',
    'What would have to be true for you to see this differently?',
    'How could we find out whether it is true?',
  ],
  ['reality', 'Which facts about this decision have not reached me?', 'Which of those weighs most with you?'],
  ['goal', 'What are we both trying to protect here?', 'Where do our ways to it part?'],
  ['reality', 'Who gains most if we go ahead as planned?', 'How would the cost land on the others?'],
  [
    'options',
    'If the customer were listening to us now, what would we say differently?',
    'Which option would you pick in front of them?',
  ],
  [
    'design',
    'How could we try part of the plan before we commit to the rest?',
    'What result would make us turn back?',
  ],
  ['will', 'If we do it your way, what should I watch for?', 'At what point would you want to hear from me?'],
  ['reality', 'What gives you confidence that this plan will hold?', 'Where is that confidence thinnest?'],
]

export const bossResources: readonly PromptRow[] = [
  [
    'options',
    'Where could a small budget spare you a large headache?',
    'What would you need from me to make the case?',
  ],
  [
    'reality',
    'Which request on my list is hardest for you to grant?',
    'What would make it easier to say yes?',
  ],
  [
    'goal',
    'If I got one more person, where should the difference show?',
    'What would convince you that it did?',
  ],
  ['reality', 'What are we paying for that you doubt we use?', 'What would you do with the money?'],
  ['options', 'Which other team could share a cost with us?', 'What would be in it for them?'],
  ['will', 'How should I build a case for money that you would sign?', 'Which figure do you look at first?'],
  ['reality', 'Where do you see slack that I do not?', 'What would you use it for?'],
  ['options', 'If my budget shrank by a tenth, where would you cut?', 'What would that cost a customer?'],
  ['will', 'Which request of mine should I stop waiting for?', 'What could take its place?'],
  ['reality', 'What did you turn down this year with a heavy heart?', 'What would it take to bring it back?'],
]

export const bossTeam: readonly PromptRow[] = [
  ['discover', 'Who in my team has impressed you lately?', 'What did you see them do?'],
  ['reality', 'What do the corridors say about my team?', 'Which of it should I take seriously?'],
  [
    'options',
    'If you borrowed one of my people for a month, what would you have them do?',
    'What should they bring back to us?',
  ],
  ['reality', 'Where does my team look stretched to you?', 'What gives it away?'],
  [
    'dream',
    'What should my team be able to do a year from now without me?',
    'What would you have me let go of first?',
  ],
  [
    'will',
    'What could my team hear from you that would mean little from me?',
    'On what occasion would it land best?',
  ],
  [
    'reality',
    'How do other departments find working with my team?',
    'What would make us easier to deal with?',
  ],
  [
    'reality',
    'If I were out of the room, what would you ask my team?',
    'What do you hope they would answer?',
  ],
]
