// Questions for reports: feedback, the team, and staying. Those about staying suit any quarter or half-year.
import type { PromptRow } from './row'

export const reportFeedback: readonly PromptRow[] = [
  ['reality', 'When did I make your work harder this month?', 'What would you have wanted me to do instead?'],
  [
    'reality',
    'What do I believe about your area that is out of date?',
    'What should I come and see for myself?',
  ],
  ['discover', 'Which of my routines would you fight to keep?', 'What would you miss first if I stopped?'],
  ['reality', 'When did I talk when I should have listened?', 'What did I miss while talking?'],
  ['reality', 'Which habit of mine slows you down?', 'What does it look like from your side?'],
  ['reality', 'Where have I been unclear about what matters most?', 'What did you take me to mean?'],
  [
    'reality',
    'Where would you have decided differently from me this month?',
    'What did you see that I did not?',
  ],
  ['options', 'How could I make it easier to disagree with me?', 'What was it like the last time you did?'],
  ['goal', 'How do you prefer to hear criticism of your work?', 'What makes it useful to you?'],
  [
    'reality',
    'What do I pay attention to that matters less than I think?',
    'What deserves that attention more?',
  ],
  ['discover', 'Which piece of feedback from me has helped you most?', 'Where have you put it to use?'],
  ['design', 'What would you change about these one-on-ones?', 'What should stay just as it is?'],
  [
    'reality',
    'When did you have to read a message from me twice?',
    'What would have made it plain the first time?',
  ],
  [
    'options',
    'If you wrote my review, where would it ask for more?',
    'What would you want to read there next year?',
  ],
]

export const reportTeam: readonly PromptRow[] = [
  [
    'reality',
    'Where does a hand-over between you and a colleague lose something?',
    'What would a good hand-over look like there?',
  ],
  ['dream', 'Which colleague would you like to work with more closely?', 'What would you make together?'],
  [
    'reality',
    'What do we argue about that is really about something else?',
    'What is underneath it, as you see it?',
  ],
  [
    'discover',
    'Which of our meetings gives you more energy than it takes?',
    'What happens there that we could copy elsewhere?',
  ],
  ['reality', 'What does the team avoid saying when I am in the room?', 'How could I make it easier to say?'],
  ['reality', 'Where do two of us believe we own the same job?', 'How would you split it?'],
  ['reality', 'Who gets asked last although they know most?', 'How could we bring them in sooner?'],
  ['discover', 'Tell me about a day when we worked well as a team.', 'What was each of us doing that day?'],
  ['options', 'What could we teach each other in half an hour?', 'Which half-hour would you offer?'],
  [
    'reality',
    'How does a new colleague find out how we really work?',
    'What did you have to learn the hard way?',
  ],
  ['design', 'What would make it easier to ask a colleague for help?', 'Whose help would you ask for first?'],
  [
    'destiny',
    'Which habit of this team would you keep if half of us were new?',
    'What keeps that habit alive?',
  ],
]

export const reportStay: readonly PromptRow[] = [
  [
    'dream',
    'What would make you look forward to two more years with us?',
    'Which part of that could we begin this quarter?',
  ],
  ['discover', 'What made you say yes to this job at the start?', 'Which part of that is still true?'],
  ['reality', 'When did you last picture yourself working somewhere else?', 'What set the thought off?'],
  ['discover', 'Which part of this job would you miss most if you left?', 'How could there be more of it?'],
  [
    'reality',
    'What would tempt you to return a recruiter’s call?',
    'What could we offer that they could not?',
  ],
  ['dream', 'What do you want your years here to add up to?', 'What should the next of them hold for you?'],
  ['reality', 'Which talent of yours is lying idle here?', 'Where could we put it to use?'],
  [
    'goal',
    'What have you been waiting to hear from us about your future?',
    'What answer would help you plan?',
  ],
  ['discover', 'On which days are you glad you work here?', 'What do those days have in common?'],
  [
    'design',
    'If you could redraw your role, which line would you move first?',
    'What would you do more of then?',
  ],
]
