// Questions for reports: ideas, workload and recognition.
import type { PromptRow } from './row'

export const reportIdeas: readonly PromptRow[] = [
  [
    'design',
    'What small experiment could we run before the month is out?',
    'What would tell us that it worked?',
  ],
  [
    'options',
    'What does another team do that we should borrow?',
    'What would have to change for it to work here?',
  ],
  [
    'dream',
    'What if we had to run your part of the work without any paper?',
    'Which sheet would be the last to go?',
  ],
  ['options', 'Tell me about an idea of yours that died in a meeting.', 'What would give it a second life?'],
  [
    'options',
    'What are you typing by hand that a computer already knows?',
    'What would you do with the time you got back?',
  ],
  ['options', 'If we started from scratch tomorrow, what would we leave out?', 'What keeps it in today?'],
  ['discover', 'Where have you made a small change that others could copy?', 'Whom would you show first?'],
  [
    'dream',
    'What if customers could watch every step of their order?',
    'Which step would we tidy up before they looked?',
  ],
  [
    'reality',
    'What would a newcomer find odd about how we work?',
    'Which of those oddities would you end today?',
  ],
  [
    'design',
    'How would you spend one free afternoon to make this place work better?',
    'Whom would you want beside you that afternoon?',
  ],
  [
    'discover',
    'Where did you last meet service so good that you told someone?',
    'What part of it could we do here?',
  ],
  ['design', 'Which two steps of yours could become one?', 'What would the customer gain?'],
  ['options', 'What would we try if failing cost nothing?', 'What makes it feel costly now?'],
  ['will', 'What suggestion of yours is still waiting for an answer?', 'What answer would let you move on?'],
  [
    'discover',
    'When did a happy accident turn out better than the plan?',
    'How could we do it on purpose next time?',
  ],
  [
    'options',
    'If a competitor hired you to beat us, where would you begin?',
    'What could we do about that weak spot first?',
  ],
]

export const reportWorkload: readonly PromptRow[] = [
  [
    'reality',
    'Which hour of your week leaves you most drained?',
    'What would that hour look like if you could redesign it?',
  ],
  [
    'options',
    'What would you hand back first if I could take one task from you?',
    'What would you put in its place?',
  ],
  [
    'reality',
    'What kept you at your desk later than you wanted this week?',
    'What could have let you leave on time?',
  ],
  ['reality', 'Which task takes three times as long as people believe?', 'What do they not see about it?'],
  [
    'reality',
    'How does a good working day differ from a bad one for you?',
    'Which part of the difference is in our hands?',
  ],
  ['options', 'Which deadline could slip without hurting anyone?', 'Who would need to hear about it first?'],
  ['reality', 'What are you carrying that belongs to somebody else?', 'How did it come to be yours?'],
  ['discover', 'Where in your week do you pick up energy?', 'What would give you another hour like that?'],
  ['will', 'Which request will you say no to this month?', 'How can I back you up when you do?'],
  [
    'options',
    'If you lost a day this week, what would you let go?',
    'What does that tell you about the other four?',
  ],
  ['reality', 'Where does your plan for the day fall apart?', 'What usually knocks it over?'],
  ['reality', 'Which task do you keep pushing to tomorrow?', 'What would make it easier to begin?'],
  [
    'goal',
    'What would a manageable month look like from where you sit?',
    'Which single change would bring it closest?',
  ],
  ['options', 'Who could share the job you dread?', 'What would you gladly do for them in return?'],
]

export const reportRecognition: readonly PromptRow[] = [
  [
    'discover',
    'Whose effort went unseen since we last met?',
    'What did they do that others should know about?',
  ],
  [
    'discover',
    'Which of our values did you watch somebody act on?',
    'What did it change for the people around them?',
  ],
  ['discover', 'Who made your week easier without being asked?', 'How would you like to thank them?'],
  ['discover', 'What are you proud of that I have not noticed?', 'What made it harder than it looked?'],
  ['goal', 'How do you like to be thanked when something goes well?', 'Which thank-you has stayed with you?'],
  ['destiny', 'Which compliment from a customer deserves a wider audience?', 'Who would enjoy hearing it?'],
  [
    'discover',
    'Who quietly fixed something before it became a problem?',
    'What would have happened otherwise?',
  ],
  ['reality', 'When did praise here feel hollow to you?', 'What would have made it ring true?'],
  [
    'discover',
    'Who among our suppliers went out of their way for us lately?',
    'How should we let them know?',
  ],
  ['discover', 'What was your best hour since we last sat down?', 'Who else had a hand in it?'],
  [
    'destiny',
    'Which small win should the whole company hear about?',
    'How would you tell it in one sentence?',
  ],
  ['will', 'Whose name should come up when I next see my boss?', 'What should I say they did?'],
  ['discover', 'Where did somebody take a chance that paid off?', 'What gave them the nerve?'],
  [
    'discover',
    'When did you see us do right by a customer though it cost us?',
    'What made it the right call?',
  ],
]
