// Questions for reports: customers, obstacles, and where work stands still.
import type { PromptRow } from './row'

export const reportCustomer: readonly PromptRow[] = [
  [
    'will',
    'Which customer would you phone today if nobody logged the call?',
    'What would you hope to hear from them?',
  ],
  ['reality', 'What did a customer have to put up with this week?', 'What would have spared them that?'],
  ['discover', 'Where did we make something easy for a customer lately?', 'What made that possible?'],
  ['discover', 'Tell me about the last customer who thanked you.', 'What had you done that earned it?'],
  [
    'reality',
    'Which question do customers ask you over and over?',
    'Where should they have found the answer without us?',
  ],
  [
    'reality',
    'Which promise to a customer are you least sure we will keep?',
    'What would make that promise safe?',
  ],
  [
    'reality',
    'What did the last complaint teach you about us?',
    'Which part of the lesson have we not acted on yet?',
  ],
  [
    'reality',
    'Where do customers get a different answer depending on who picks up the phone?',
    'Which of those answers would you want everyone to give?',
  ],
  [
    'options',
    'If one customer sat in on our next meeting, what would embarrass us?',
    'What would we cut before they walked in?',
  ],
  ['reality', 'Who among our customers has gone quiet lately?', 'What do you read into the silence?'],
  [
    'options',
    'Which of our forms would you least like to fill in as a customer?',
    'Which line would you strike out first?',
  ],
  [
    'dream',
    'If a customer described us to a friend tonight, what would you want to overhear?',
    'What stands in the way of hearing that?',
  ],
  [
    'options',
    'How could the next late delivery feel less bad for the person waiting?',
    'Who would have to know earlier for that to work?',
  ],
  [
    'goal',
    'What would a customer notice if your job went perfectly for a week?',
    'Which day of that week would be hardest to get right?',
  ],
  [
    'reality',
    'At what point in an order do customers start chasing us?',
    'What could we tell them before they have to ask?',
  ],
  [
    'reality',
    'When is one of our rules hardest to defend on the phone?',
    'What do you say when someone argues with it?',
  ],
  [
    'discover',
    'Who in this building depends on you the way a customer does?',
    'What would they say you do best for them?',
  ],
  ['reality', 'What did you hear from a customer that nobody wrote down?', 'Who here should know about it?'],
]

export const reportObstacles: readonly PromptRow[] = [
  [
    'reality',
    'What are you working around that should simply be fixed?',
    'What does the detour cost you in a normal week?',
  ],
  ['reality', 'Whose yes are you waiting for?', 'What would make that yes easier to give?'],
  [
    'options',
    'Which approval costs you more time than it saves?',
    'What would go wrong if you decided it yourself?',
  ],
  ['reality', 'What did you have to ask for twice this week?', 'Where did it get stuck the first time?'],
  ['reality', 'Tell me about the last tool that let you down.', 'How did you get the job finished anyway?'],
  [
    'options',
    'If you could delete one form tomorrow, which would it be?',
    'What would we still need to know without it?',
  ],
  [
    'reality',
    'Where does a policy of ours get in the way of common sense?',
    'What would common sense have done last time?',
  ],
  [
    'reality',
    'What has been on your list so long that you hardly see it any more?',
    'What keeps it from being finished?',
  ],
  [
    'options',
    'Which meeting could disappear tomorrow without anyone missing it?',
    'How would the useful ten minutes of it live on?',
  ],
  [
    'reality',
    'Who outside our team makes your work heavier without knowing it?',
    'What would you like them to know?',
  ],
  ['will', 'What could I clear out of your way before Friday?', 'What would you start on once it was gone?'],
  [
    'reality',
    'Which piece of information do you have to hunt for every time?',
    'Where would you expect to find it?',
  ],
  [
    'options',
    'If the budget were yours for a day, what would you repair first?',
    'Who else would feel the difference?',
  ],
  [
    'reality',
    'At which moment this week did you think: this ought to be easier?',
    'What made it hard just then?',
  ],
  [
    'reality',
    'Which decision above us is holding up work down here?',
    'What could I take upstairs to help it along?',
  ],
  ['reality', 'What have you given up asking for?', 'What happened the last time you asked?'],
  ['discover', 'Which obstacle did you get past without telling anyone?', 'What was the trick?'],
  [
    'will',
    'Which permission are you missing to finish a job in one go?',
    'What would have to be agreed for you to have it for good?',
  ],
]

export const reportBottleneck: readonly PromptRow[] = [
  [
    'reality',
    'At which step does a normal order stand still longest?',
    'What is it waiting for at that step?',
  ],
  [
    'reality',
    'What do you finish early only to watch it wait somewhere else?',
    'What does the next person need before they can start?',
  ],
  ['reality', 'What lands on your desk half finished?', 'What is missing from it when it arrives?'],
  ['reality', 'Whose desk do we all end up queuing at?', 'What would take some of that queue away?'],
  [
    'reality',
    'What gets lost between Friday afternoon and Monday morning?',
    'Where could we catch it on the way?',
  ],
  [
    'reality',
    'Walk me through the last order that took too long.',
    'At which point did you see that it would be late?',
  ],
  ['reality', 'How does an urgent job travel through our team?', 'What does it push aside on its way?'],
  [
    'reality',
    'Where do you redo work that somebody has already done?',
    'What would let you trust the first version?',
  ],
  ['options', 'If orders doubled next month, what would break first?', 'What could we strengthen there now?'],
  [
    'options',
    'Where do we still take a step because something went wrong once?',
    'What would happen if we skipped it for a week?',
  ],
  [
    'options',
    'Where would one more pair of hands change the most?',
    'Which hour of the day would you give them?',
  ],
  [
    'reality',
    'What do you save up to do in one batch because single ones take too long?',
    'What makes each single one so slow?',
  ],
  [
    'discover',
    'Describe the last job that went straight through without a stop.',
    'What was different that time?',
  ],
  [
    'goal',
    'If a customer could shorten one of our queues, which would it be?',
    'What would the customer notice?',
  ],
]
