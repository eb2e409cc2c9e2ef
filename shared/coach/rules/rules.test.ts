// Each rule of the coach by a question it is there for, and one that looks alike and means no harm.
import { describe, expect, it } from 'vitest'
import { coachQuestion } from '..'

/** The rule, what it finds, and a neighbour that is open. */
const rules: readonly (readonly [rule: string, finds: string, leaves: string])[] = [
  [
    'double_barrelled:two-questions',
    'Who saw it? What did they do?',
    'We lost the Halden order. What did we learn?',
  ],
  [
    'double_barrelled:two-clauses',
    'What broke and who is fixing it?',
    'After the flood and the move, what still breaks?',
  ],
  [
    'double_barrelled:two-clauses',
    'Any news on the van, and who is driving it?',
    'Any rule can go: which would you bin first?',
  ],
  [
    'double_barrelled:two-clauses',
    'Whether you agree or not, what broke and who saw it?',
    'Whether we win the tender or lose it, what have we learned?',
  ],
  [
    'double_barrelled:two-clauses',
    'what went well + when do we meet again',
    'When I stand up and explain why the road is shut, what should I say first?',
  ],
  [
    'double_barrelled:two-topics',
    "What's behind the rise in falls, not to mention the drop in bookings?",
    "What's behind the rise in falls this winter?",
  ],
  [
    'double_barrelled:two-objects',
    'How do you rate the canteen and the parking?',
    'How do you and Lena share the ward?',
  ],
  [
    'double_barrelled:two-requests',
    'Walk me through the recall as well as the repair.',
    'Walk me through the ups and downs of the recall.',
  ],
  [
    'double_barrelled:two-topics',
    'Two things: the roof, and the new cook?',
    'What are the two things you would fix first?',
  ],
  [
    'solution_imposing:have-you-tried',
    'Have you tried asking the landlord?',
    'What have you tried with the landlord so far?',
  ],
  ['solution_imposing:why-not', 'Why not split the team in two?', 'Why do some teams split in two?'],
  ['solution_imposing:what-about', 'What about getting an intern?', 'What about the interns surprised you?'],
  [
    'solution_imposing:what-if',
    'What if you gave the account to Omar?',
    'What if you had six months for the account?',
  ],
  [
    'solution_imposing:what-if',
    'Suppose you gave the account to Omar?',
    'Suppose you gave the account to Omar: what would change?',
  ],
  [
    'solution_imposing:what-about',
    'What about one long shift rather than two halves?',
    'What about the long shift worries you?',
  ],
  [
    'solution_imposing:any-reason',
    "What's to stop you simply paying weekly?",
    'What stops people from paying weekly?',
  ],
  [
    'solution_imposing:modal-suggestion',
    'Could we just share one printer?',
    'How could we share one printer fairly?',
  ],
  [
    'solution_imposing:would-it',
    'Would it be easier to drop the feature?',
    'What would be easier without the feature?',
  ],
  [
    'solution_imposing:open-to',
    'Would you be open to letting Ana run it?',
    'What would you need to let Ana run it?',
  ],
  [
    'solution_imposing:any-reason',
    'Is there any reason we cannot start on Monday?',
    'What reasons do customers give for leaving?',
  ],
  [
    'solution_imposing:if-i-were-you',
    'Maybe you could write to the parents?',
    'What could you write to the parents?',
  ],
  ['leading:tag-ending', "That demo went well, didn't it?", 'What went well in that demo?'],
  [
    'leading:negative-start',
    "Isn't the walk a fair price for the beds?",
    'What is the walk costing the nurses?',
  ],
  [
    'leading:claims-agreement',
    'You must be relieved the strike is over?',
    'What relieved you once the strike was over?',
  ],
  [
    'leading:certainty',
    'Surely the customer wants the cheaper plan?',
    'What makes the customer sure of the plan?',
  ],
  ['leading:how-extreme', 'How great was the offsite?', 'How was the offsite different from the one before?'],
  ['leading:how-extreme', 'How far superior is our ward to theirs?', 'How does our ward differ from theirs?'],
  [
    'leading:judged-degree',
    'Just how unreliable is that courier?',
    'How does that courier treat our parcels?',
  ],
  [
    'leading:loaded-word',
    'What problems did that awful software cause?',
    'What problems did the software cause?',
  ],
  [
    'leading:why-better',
    "Why is the other team's approach superior?",
    "What is in the other team's approach for us?",
  ],
  [
    'leading:praise-asked-for',
    'What did you love about the day I ran?',
    'What did you like least about the day?',
  ],
  [
    'leading:forced-choice',
    'Would you rather have quiet or keep putting up with the noise?',
    'When is the noise hardest to bear?',
  ],
  ['leading:should-any', 'Does anyone seriously read the minutes?', 'How do people use the minutes?'],
  ['leading:declarative', 'The move to Antwerp was a success?', 'What made the move to Antwerp work?'],
  ['why_blaming:why-person', 'Why did you skip the review?', 'Why did you choose to join us?'],
  ['why_blaming:why-person', 'Why did the nurses lose the key?', 'Why do so many good nurses leave in May?'],
  ['why_blaming:why-person', 'Why are we only hearing of this now?', 'Why do we count the tills twice?'],
  [
    'why_blaming:why-undone',
    'For what reason was the widow left to hear it from the press?',
    'For what reason do customers stay with us?',
  ],
  ['why_blaming:why-undone', 'Why is the report still not ready?', 'Why do customers wait for the report?'],
  ['why_blaming:how-could', 'How could you forget the client?', 'How could I have helped with the client?'],
  ['why_blaming:how-could', 'How do you keep missing the noon post?', 'How do you keep a long talk short?'],
  ['why_blaming:how-could', 'How did you manage to miss it?', 'How do you manage breaks on a busy day?'],
  [
    'why_blaming:how-could',
    'How is it that Elm is late again?',
    'How is it that Elm never runs out of gloves?',
  ],
  ['why_blaming:who-did-it', 'Which genius ordered these?', 'Which order worries you most?'],
  ['why_blaming:who-did-it', 'Who dropped the ball on the invoice?', 'Who on the team deserves more thanks?'],
  [
    'why_blaming:what-were-you',
    'What were you thinking when you signed?',
    'What were you hoping for when you signed?',
  ],
  ['why_blaming:rebuke', 'Do you even read my messages?', 'What do you do first with my messages?'],
  [
    'why_blaming:rebuke',
    'Explain how the gate was left open.',
    'When I have to explain how the gate was left open, what should I say first?',
  ],
  ['why_blaming:why-undone', "Why hasn't the roof been fixed?", "Why haven't more pupils joined the choir?"],
  ['small_talk:greeting', 'How are you?', 'How are you and the night shift sharing the desk?'],
  ['small_talk:chat', 'Did you have a nice weekend?', 'What does a weekend shift cost the team?'],
  ['small_talk:chat', 'How was Diwali?', 'Do tell me how the Diwali market came about.'],
  ['small_talk:chat', 'What are you doing over Easter?', 'How do you share the leave over Easter?'],
  ['vague:bare-what-about', 'What about the team?', 'What about the team makes you proud?'],
  ['vague:any-news', 'Any updates?', 'Which update would help the customer most?'],
  ['vague:how-is-it', "How's the project?", 'How is the project changing your week?'],
  ['vague:no-object', 'What should I know?', 'What should I know about the Delta order?'],
  ['closed:yes-or-no', 'Is the migration on track?', 'What has to go right for the migration?'],
  ['closed:how-many', 'How many tickets are open?', 'How does a ticket get lost?'],
  ['closed:when', 'When is the deck due?', 'When do you feel most useful to a customer?'],
  ['closed:when', 'When does the lease end?', 'When does a complaint turn into something useful?'],
  ['closed:confirm', 'Out of ten, what would you give the first week?', 'What would make the week a ten?'],
  ['closed:fact', "What's your availability on Thursday?", 'What is the story behind the second oven?'],
  ['closed:figure', 'What did the repair cost?', 'What did the repair cost you in trust?'],
  ['closed:who', 'Who is covering for Marek?', 'Who would you like to learn from this year?'],
  ['closed:where', 'Where did the van go?', 'Where does the time go on a Friday?'],
  ['closed:fact', "What's the cost of the oven?", "What's the cost to you of being on call?"],
  ['why_blaming:why-undone', 'Why is the van late again?', 'Why is the blue van always late on Mondays?'],
  ['vague:no-object', 'What do I need to know?', 'In the first hour of a visit, what do you look for?'],
  ['closed:where', 'Where is the signed copy saved?', 'Where does work pile up before it reaches you?'],
  ['closed:confirm', 'Any chance you are free at four?', 'What chance do you see in the new law?'],
  [
    'double_barrelled:two-clauses',
    'What went well in the demo… what are we doing about the budget?',
    "What does the tender, now that it's gone, tell us about the demo?",
  ],
  [
    'double_barrelled:two-clauses',
    'How do you pick a call and which one is open?',
    'How do you decide which calls to return and which to leave?',
  ],
  [
    'double_barrelled:two-requests',
    'Describe the new kiln and the shop.',
    'Tell me about the day the kiln and the shop stopped speaking.',
  ],
  [
    'solution_imposing:why-not',
    'Why not put the prices online and be done with it?',
    'What would you put online first?',
  ],
  [
    'solution_imposing:any-reason',
    'Have you got a reason not to give it to Ravi?',
    'Any chance you could take me through how Ravi got there?',
  ],
  [
    'leading:certainty',
    "It's obvious the buyer is bluffing, so what will you offer?",
    'When it is obvious to all, what do you offer a buyer?',
  ],
  [
    'leading:praise-asked-for',
    'What convinced you our plan was best?',
    'What convinced you that the retry logic was wrong?',
  ],
  ['why_blaming:why-person', 'Why did Hamilton lose the key?', 'Why has the Hamilton dairy kept our pump?'],
  [
    'why_blaming:why-person',
    'Why does your branch sell less than ours?',
    'How come the smaller branch sells more cheese than we do?',
  ],
  [
    'why_blaming:how-could',
    'Tell me how you came to leave the gate unlocked.',
    'Tell me how you came to run the harvest alone.',
  ],
  [
    'small_talk:greeting',
    "How's life treating you in Gdansk?",
    'How is the new law treating your customers?',
  ],
  ['small_talk:chat', 'Did you see the Leafs on Saturday?', 'What has changed since the baby unit moved?'],
  ['vague:no-object', 'Where do we stand on all of it?', 'Where do you stand on the third quote?'],
  [
    'closed:confirm',
    'Any chance the van is free at four?',
    'What do you always double-check before a customer goes live?',
  ],
  ['closed:who', 'Who do we use for the glass?', "Who do you go to when the figures don't add up?"],
  ['closed:how-many', 'How ready is the draft?', 'How ready does a draft have to be before you show it?'],
  [
    'double_barrelled:two-clauses',
    "I'd like to know what it cost. What did we learn?",
    'I gave you no notice and I want to do better. What was that like?',
  ],
  [
    'double_barrelled:two-clauses',
    'How did it go and who was there?',
    'Who would go and see the widow first?',
  ],
  [
    'double_barrelled:two-objects',
    "What's your view on the sheet, or on the overtime?",
    "What's your view on the sheet or the list?",
  ],
  [
    'double_barrelled:two-clauses',
    'Any team can hold a stand-up; what makes ours worth it and who runs it?',
    'Any team can hold a stand-up; what makes ours worth it?',
  ],
  [
    'solution_imposing:open-to',
    'How would it be if Dora wrote the script?',
    'What do you say to a patient who has waited?',
  ],
  [
    'solution_imposing:have-you-tried',
    "Haven't you thought of the annexe?",
    "What haven't I asked about the annexe?",
  ],
  [
    'solution_imposing:any-reason',
    "What's to stop you putting both rotas on one sheet?",
    'What stops the rotas from working?',
  ],
  [
    'leading:tag-ending',
    'Nothing in it to lose sleep over, is there',
    'What is there in it to lose sleep over?',
  ],
  ['why_blaming:rebuke', 'Did you decide not to tell us?', 'What did you decide not to do this spring?'],
  [
    'why_blaming:why-person',
    'Why are we only told on Mondays?',
    'Why are we the only branch with a waiting list?',
  ],
  ['small_talk:chat', 'What did you get up to over Onam?', 'What did the shop learn from Onam?'],
  [
    'vague:how-is-it',
    'Where do you stand?',
    'Some say the shop should close on Sundays. Where do you stand?',
  ],
  ['vague:no-object', 'How would you sum up the situation?', 'Where have I been getting in your way?'],
  [
    'closed:fact',
    'By what date does the fee have to be in?',
    "The buyers have stopped calling; what's your explanation?",
  ],
  ['closed:when', 'When do the trains run?', 'When do customers give up on our website?'],
  ['closed:not-open', 'Enough hands for the launch?', 'Tell me about the launch.'],
  ['closed:fact', 'What is the price of the van?', 'What is the price of saying yes to everyone?'],
  ['closed:fact', 'What is the deadline?', 'What is the deadline doing to the quality?'],
  ['closed:where', 'Where did you go on Friday for the tiles?', 'Where do you go for advice?'],
  ['closed:when', 'When do you get your bonus?', 'When do you get your best ideas?'],
  ['closed:when', 'When do you know the date?', 'When do you know a deal is lost?'],
  ['closed:who', 'Which clerks work on Friday?', 'Which rule trips up new clerks?'],
  ['closed:who', 'Which plan did you pick?', 'Which plan do you favour, and why?'],
  [
    'double_barrelled:two-clauses',
    'After the move, which customers stayed, and how do we keep them?',
    'With the new scanner, which nobody asked for, how do you get through a shift?',
  ],
  ['leading:claims-agreement', 'Do you really want that?', 'What do you really want to do next?'],
  ['leading:certainty', 'Do people really want a second shop?', 'What do customers really want in a shop?'],
  [
    'leading:certainty',
    'Everyone in the office loves the new logo. What do you think?',
    'Everyone in the office has seen the new logo. What do people say about it?',
  ],
  [
    'leading:how-extreme',
    'What explains how far our loaf outshines theirs?',
    'What explains how far our prices have moved from theirs?',
  ],
  [
    'solution_imposing:modal-suggestion',
    'Could we just stop the report?',
    'What could we simply stop doing?',
  ],
  [
    'solution_imposing:would-it',
    'If we could just wait?',
    'If we could only keep one promise, which should it be?',
  ],
  [
    'why_blaming:rebuke',
    'Explain to me how you could overlook the leak.',
    'Tell me what I could do better as your manager.',
  ],
  [
    'why_blaming:why-person',
    'Tell me why the team forgot the key.',
    'Tell me about why people leave in May.',
  ],
  ['small_talk:chat', 'How was the weather in Rome?', 'How does the weather change what people buy?'],
  [
    'vague:any-news',
    "What's the mood in general?",
    "What's the mood among the drivers since the new contract?",
  ],
  ['vague:any-news', 'How are we looking?', 'How are we doing against the goal you set in March?'],
]

describe.each(rules)('%s', (rule, finds, leaves) => {
  it(`finds "${finds}"`, () => {
    const advice = coachQuestion(finds)
    expect(advice.pattern).toBe(rule)
    expect(advice.triggers.length).toBeGreaterThan(0)
    expect(finds.toLowerCase()).toContain(advice.triggers[0]?.toLowerCase())
  })

  it(`leaves "${leaves}" alone`, () => {
    expect(coachQuestion(leaves).pattern).toBe('open_ok')
  })
})
