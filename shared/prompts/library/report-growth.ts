// Questions for reports: support, growth and goals.
import type { PromptRow } from './row'

export const reportSupport: readonly PromptRow[] = [
  [
    'will',
    'Which piece of my job would help you most if I did it faster?',
    'What would you get done with the time you gained?',
  ],
  [
    'options',
    'What should I stop doing so that you can get on?',
    'What would you do differently once I had stopped?',
  ],
  ['will', 'Whom could I call for you this week?', 'What should I come back with from that call?'],
  [
    'reality',
    'What did you need from me last week that you did not get?',
    'How would you like to ask me for it next time?',
  ],
  ['reality', 'Which answer from me came too late to be useful?', 'What did you do in the meantime?'],
  ['will', 'What would you like me to say out loud on your behalf?', 'Who needs to hear it most?'],
  [
    'options',
    'In which meeting would it help you to have me beside you?',
    'What would you want me to do in the room?',
  ],
  [
    'options',
    'Which conversation would go better if I stayed out of it?',
    'What would you do with the floor to yourself?',
  ],
  ['reality', 'Where do you have to guess what I want?', 'What could I spell out to end the guessing?'],
  ['goal', 'How would you like me to react when something breaks?', 'What have I done before that helped?'],
  [
    'options',
    'Who could teach us in an hour what we keep puzzling over?',
    'What would you ask in that hour?',
  ],
  [
    'options',
    'If I gave you two hours of my week, how would you use me?',
    'What would be different by the end of them?',
  ],
  [
    'will',
    'Which decision would you like to make without asking me?',
    'What limit would make us both comfortable with that?',
  ],
  ['discover', 'When did I last make your day easier?', 'What would more of that look like?'],
  [
    'reality',
    'How has the last training you took changed your work?',
    'What would bring more of it into your week?',
  ],
  ['options', 'Where could I stand between you and the noise?', 'What would you do with the quiet?'],
]

export const reportGrowth: readonly PromptRow[] = [
  [
    'discover',
    'What did you do this month that was beyond you a year ago?',
    'What helped you most to get there?',
  ],
  [
    'design',
    'Which of my tasks would you like to try while I watch?',
    'What would you want me to look out for?',
  ],
  [
    'dream',
    'Who here does work you would like to study up close?',
    'What would you like to take away from watching them?',
  ],
  ['goal', 'What would you like to be known for here a year from now?', 'Who should see you doing it?'],
  [
    'reality',
    'Which skill do you find yourself borrowing from a colleague?',
    'What would it take to have it yourself?',
  ],
  ['dream', 'If you ran this team for a week, what would you want to find out?', 'Whom would you ask first?'],
  ['discover', 'When did you last forget the clock over your work?', 'What about that work held you?'],
  [
    'reality',
    'Which part of your job could you do blindfolded by now?',
    'What would make it interesting again?',
  ],
  [
    'will',
    'What will you practise before we talk next month?',
    'What will tell you that it is getting better?',
  ],
  ['options', 'Whose advice would be worth a coffee this month?', 'What would you ask over that coffee?'],
  [
    'discover',
    'What do people come to you for that is not in your job description?',
    'How would you like to make more of it?',
  ],
  [
    'dream',
    'Which meeting would you like to be invited to, just to listen?',
    'What would you hope to take away from it?',
  ],
  [
    'reality',
    'Which piece of advice are you still turning over in your mind?',
    'What have you decided to do with it?',
  ],
  [
    'design',
    'What could we take off your desk to make room for learning?',
    'Which hour would you guard for it?',
  ],
  [
    'options',
    'Which assignment would scare you just the right amount?',
    'What safety net would you want under it?',
  ],
  [
    'destiny',
    'Who could take over part of your job if you moved up?',
    'What would you teach that person first?',
  ],
  ['discover', 'Which mistake of the last six months taught you most?', 'What do you do differently since?'],
  ['goal', 'How do you picture the next step in your work?', 'Which piece of it could you start on now?'],
]

export const reportGoals: readonly PromptRow[] = [
  [
    'goal',
    'Which of your goals is most at risk of ending up merely good?',
    'What would turn it back into something you are proud of?',
  ],
  [
    'reality',
    'How does the work on your desk reach a customer in the end?',
    'Where along that way does it lose the most?',
  ],
  [
    'goal',
    'What will be different for a customer once your biggest goal is met?',
    'How will we be able to tell?',
  ],
  ['reality', 'Which goal have you not touched since we last met?', 'What took its place?'],
  [
    'options',
    'If you could keep only two goals, which would they be?',
    'What does your choice say about the others?',
  ],
  [
    'goal',
    'How would you explain to a newcomer what outstanding means in your job?',
    'Which example from this year would you give?',
  ],
  ['reality', 'Which number do you collect that tells us little by now?', 'What would you rather look at?'],
  ['reality', 'Where do two of your goals pull against each other?', 'What tips the balance on a busy day?'],
  ['will', 'Which goal needs a decision from you this week?', 'What do you need to know to decide?'],
  [
    'reality',
    'What do you think I expect of you that we have never said?',
    'How close is that to what you expect of yourself?',
  ],
  [
    'design',
    'Which milestone would you move if the calendar were yours?',
    'What would the new date make possible?',
  ],
  [
    'discover',
    'What progress are you proudest of this quarter?',
    'What did you do that made the difference?',
  ],
  ['goal', 'How does your top goal help mine?', 'Where do the two part company?'],
  ['reality', 'Which of your goals was written for a different year?', 'How would you write it today?'],
  ['options', 'What could we drop so that your main goal gets your best hours?', 'Who would mind if we did?'],
  [
    'dream',
    'If this quarter ended brilliantly, what would we be celebrating?',
    'What has to happen this month for that?',
  ],
]
