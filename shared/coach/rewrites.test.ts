// A rewrite is open itself, asks one thing, and is written like a sentence; all those for the given questions stand
// in a list that was read by people.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coachQuestion } from '.'

const folder = join(import.meta.dirname, 'questions')

function weakIn(file: string): readonly string[] {
  const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n')
  return lines
    .map((line) => line.split('\t'))
    .filter(([label]) => label !== 'label' && label !== 'open_ok')
    .map(([, text = '']) => text)
}

const given = [...weakIn('dev.tsv'), ...weakIn('hard.tsv')]
const others = [...weakIn('workshop.tsv'), ...weakIn('check.tsv')]
const rewrites = [...given, ...others].flatMap((text) => coachQuestion(text).rewrite ?? [])

const lexicon =
  `is are was were do does did have has had can could will would should why how what who when where which whose there you
  we he she they it anyone the a my your two new late busy report clients team Priya Monday meeting training call plans
  forget send sent told telling booked done ready not never just and or of for to with about in by enough many much than
  because so right maybe tried options better great awful happy okay , . ; - ? ! " ( 's`.split(/\s+/)
const nonsense = fc
  .array(fc.constantFrom(...lexicon), { minLength: 1, maxLength: 14 })
  .map((words) => `${words.join(' ')}?`)

/** Written as somebody would say it: a capital, one mark at its end, no word twice in a row. */
function isWellWritten(text: string): boolean {
  return (
    /^[\p{Lu}\d"'“].*[^\s,;:?.][?.]$/u.test(text) &&
    !/\s{2}|\?.|\s[?.,;:]/.test(text) &&
    !/\b([\p{L}']+) \1\b/iu.test(text) &&
    text.length <= 160
  )
}

describe('a rewrite', () => {
  it('is open to the coach itself, whatever it was made from', () => {
    expect(rewrites.length).toBeGreaterThan(400)
    expect(rewrites.filter((text) => coachQuestion(text).label !== 'open_ok')).toEqual([])
  })

  it('is one short sentence with one mark at its end', () => {
    expect(rewrites.filter((text) => !isWellWritten(text))).toEqual([])
  })

  it('is there for every weak question', () => {
    const missing = given.filter((text) => {
      const { label, rewrite } = coachQuestion(text)
      return label !== 'open_ok' && rewrite === null
    })
    expect(missing).toEqual([])
  })

  it('is well written and open even for nonsense, and never an error', () => {
    fc.assert(
      fc.property(nonsense, (text) => {
        const { rewrite } = coachQuestion(text)
        if (rewrite === null) return
        expect(rewrite).toSatisfy(isWellWritten)
        expect(coachQuestion(rewrite).label).toBe('open_ok')
      }),
      { numRuns: 400 },
    )
  })

  it('keeps the capitals of names, gives days theirs, and takes no others', () => {
    expect(coachQuestion('Did you speak to Omar about the May figures?').rewrite).toBe(
      'What did Omar have to say about the May figures?',
    )
    expect(coachQuestion('The Kowalskis, have you told them about monday?').rewrite).toContain('Monday')
    expect(coachQuestion('CAN YOU FINISH THE REPORT?').rewrite).toBe(
      'What would it take for you to finish the report?',
    )
  })

  it.each<readonly [question: string, rewrite: string]>([
    ['Is the new website going okay?', 'What about the new website is harder than it should be?'],
    ['Has the server been replaced?', 'What has happened so far to get the server replaced?'],
    ['Was the order shipped on Monday?', 'What happened when it came to shipping the order on Monday?'],
    ['Were the customers told about the outage?', 'What did the customers hear about the outage?'],
    ['Do you like working with Marta?', 'What is working with Marta like for you?'],
    ['Do you feel supported by the team?', 'What would make you feel more supported by the team?'],
    ['Do you think we will make the deadline?', 'What would it take for us to make the deadline?'],
    ['Do we need a second designer?', 'What would a second designer change for us?'],
    [
      'Do you have time for the supplier review?',
      'What would you have to put aside to make time for the supplier review?',
    ],
    ['Did you speak to Omar about the shift swap?', 'What did Omar have to say about the shift swap?'],
    ['Did the workshop help?', 'What was different after the workshop?'],
    [
      'Have you read my comments on the proposal?',
      'What in my comments on the proposal would you most like to talk through?',
    ],
    ['Have you heard back from the supplier?', 'What are you hoping to hear from the supplier?'],
    ['Will the migration be done by June?', 'What has to go right for the migration to be done by June?'],
    ['Will you be at the town hall?', 'What would make the town hall worth your time?'],
    [
      'Would you recommend this warehouse to a friend looking for work?',
      'What would you tell a friend looking for work about this warehouse?',
    ],
    [
      'Should the support team move to the second floor?',
      'What are the pros and cons of the support team moving to the second floor?',
    ],
    ['Is there anything blocking you?', 'What is blocking you most right now?'],
    ['Is there a plan for the holidays?', 'What would a good plan for the holidays look like?'],
    [
      'Is it the Tuesday or the Wednesday slot you want for the fire drill?',
      'What goes into the choice between the Tuesday and the Wednesday slot you want for the fire drill?',
    ],
    ['How long will it take to fix the roof?', 'What affects how long it will take to fix the roof?'],
    ['How well does the new system work?', 'What would help the new system work better?'],
    ['When does the audit start?', 'What has to be ready before the audit starts?'],
    ['When did the pager go off and who picked it up?', 'What led up to the pager going off?'],
    ['Who wrote the press release?', 'How did the press release come to be written?'],
    ['Who has access to the safe?', 'What does whoever has access to the safe need most from us?'],
    [
      'To whom do the invoices for the summer school go?',
      'What decides to whom the invoices for the summer school go?',
    ],
    ['Which haulier are we using for Spain?', 'What speaks for the haulier we are using for Spain?'],
    [
      'What percentage of the flaky tests is quarantined at the moment?',
      'What affects the percentage of the flaky tests that is quarantined at the moment?',
    ],
    [
      'Does the crèche contract run out before the summer recess?',
      'What would it mean for us if the crèche contract ran out before the summer recess?',
    ],
    [
      'How badly has the merger hurt morale at the laboratory?',
      'How has the merger affected morale at the laboratory?',
    ],
    ["Would you say Tom's plan is better than Anna's?", "What do you make of Tom's plan?"],
    ["Isn't it obvious that sales caused the delay?", 'What led to the delay?'],
    ["Don't you find Karen difficult?", 'What have you noticed in working with Karen?'],
    ["Why hasn't Omar replied to the client?", 'What got in the way of Omar replying to the client?'],
    [
      'How come nobody in your squad looked at the dashboard before the release?',
      'What got in the way of looking at the dashboard before the release?',
    ],
    ['Who let the vaccines get warm?', 'How did the vaccines come to get warm?'],
    ['Whose bright idea was it to turn off the alerts?', 'What led to the decision to turn off the alerts?'],
    ['Who dropped the ball on the invoice?', 'What happened with the invoice, step by step?'],
    [
      'How does a senior engineer forget to rotate a key for two years?',
      'What got in the way of rotating a key for two years?',
    ],
    ['Why was the report late?', 'What led to the report being late?'],
    ['Why not split the team in two?', 'What options do you see with the team?'],
    ['What if we simply raised the price?', 'What options do you see for the price?'],
    [
      'Has it crossed your mind to put the roster in a spreadsheet?',
      'What options do you see for the roster?',
    ],
    ['Did the audit go well and what did they find?', 'What stood out to you in the audit?'],
    ['How are things with the new team?', 'What have you noticed in working with the new team lately?'],
    ['Is there anything you need from me?', 'What do you need most from me this week?'],
    ['How was your weekend?', 'What should I know about how you are arriving today?'],
    // A list of things keeps its first, and a verb behind the second is not lost.
    [
      'Do the operators like the screens, the training and the support line?',
      'What are the screens like for the operators?',
    ],
    ['How well do the spec and the test rig serve you?', 'What should I know about the spec?'],
    [
      "I'd like to know how the forklift trial went and whether you've decided on the job.",
      'Tell me how the forklift trial went.',
    ],
    // The advice is not what it is for, nor is where, with whom or how it would be done.
    [
      'Has it crossed your mind to let the integrator do the install?',
      'What options do you see for the install?',
    ],
    [
      'Might a weekly call with the plant not sort this out?',
      'What options do you see besides a weekly call?',
    ],
    [
      'Maybe try a laminated checklist by the machine?',
      'What options do you see besides a laminated checklist?',
    ],
    [
      'Ever thought of just pulling the plug on the tablet version?',
      'What options do you see for the tablet version?',
    ],
    ["can't you get the PTA to pay for it", 'What options do you see with the PTA?'],
    // What is still a judgement, or was only said of the scene, goes.
    ['How badly has the hiring freeze hurt morale?', 'How has the hiring freeze affected morale?'],
    [
      'How much did the customer love the new planner view?',
      'What did the customer say about the new planner view?',
    ],
    ['How disappointing was the turnout at the user group?', 'What stands out to you about the turnout?'],
    [
      "Everybody else loves the new reading scheme, so what's your impression of it?",
      'What do you make of the new reading scheme?',
    ],
    [
      'I take it the night staff are delighted with the new chairs?',
      'What do the night staff say about the new chairs?',
    ],
    // What was said to have happened, without who is to blame.
    [
      'What on earth were you doing while the server was down?',
      'What was happening while the server was down?',
    ],
    [
      'Which one of you told the founder it was finished when it plainly was not?',
      'How did the founder come to be told it was finished?',
    ],
    [
      "Why haven't the rosters gone out, Femi, when I asked on Monday?",
      'What got in the way of the rosters going out?',
    ],
    [
      'How come your ward never fills in its fluid charts?',
      'What gets in the way of your ward filling in its fluid charts?',
    ],
    // Neither yes nor no inside, of what is or is over.
    ['Can you let me know whether the samosas are halal?', 'What depends on whether the samosas are halal?'],
    ['Has Ines replied to the ombudsman?', 'What depends on whether Ines has replied to the ombudsman?'],
    [
      'is there a spare bed in the building tonight',
      'What depends on whether there is a spare bed in the building tonight?',
    ],
    // Nothing drives a distance or an age.
    [
      'How far is the new warehouse from the ring road?',
      'What depends on how far the new warehouse is from the ring road?',
    ],
    ['How long has bed 14 been empty?', 'What explains how long bed 14 has been empty?'],
    ['is the rig free on weds', 'What makes the rig free on Wednesday or not?'],
    ["Did you answer the parents' emails?", "What has happened with the parents' emails so far?"],
    [
      'Could you check if the caterer has our numbers?',
      'What depends on whether the caterer has our numbers?',
    ],
    [
      'Who left the back gate open on Saturday night?',
      'How did the back gate come to be left open on Saturday night?',
    ],
    ["Doesn't it feel good to have the audit behind us?", 'What do you make of the audit?'],
    ['can u do the late shift on sunday', 'What would it take for you to do the late shift on Sunday?'],
    // A compound keeps its last word, whatever it was taken for.
    ['Have you fixed the test runs yet?', 'What has been the trickiest part of the test runs so far?'],
    ['Why were your cash figures wrong again?', 'What led to your cash figures being wrong?'],
    ['Will the site visit be over by lunch?', 'What has to go right for the site visit to be over by lunch?'],
    [
      'What about shifting the Friday check-in to the morning?',
      'What options do you see for the Friday check-in?',
    ],
    ['Why not pass the Oakley tender to Sam?', 'What options do you see for the Oakley tender?'],
    // When and what for are not the matter.
    [
      'Why not rotate the drivers so that nobody gets the late run twice?',
      'What options do you see with the drivers?',
    ],
    // What is still to come has left nothing behind.
    [
      'Got anything nice planned for the weekend?',
      'What would you most like off your desk before the weekend?',
    ],
    // Two degrees share the verb behind the second.
    ['How useful and how affordable is the new scanner?', 'What makes the new scanner more or less useful?'],
    [
      'How clear and how realistic are the goals for our new starters?',
      'What makes the goals for our new starters more or less clear?',
    ],
    ['How tired and how stressed are you?', 'What would make you less tired?'],
    // What did it was said before, so what it was done to is asked about.
    [
      'Given the hours we spent on the portal, how much has it helped your team?',
      'What has changed for your team lately?',
    ],
    [
      'After all that training, how much has it sped up the packing line?',
      'What has changed about the packing line lately?',
    ],
    // Counted, not ranked.
    ['How many tills are empty this morning?', 'What depends on how many tills are empty this morning?'],
    // The date is what was promised.
    [
      'What day did you give the auditors for the visit?',
      'What decided the day you gave the auditors for the visit?',
    ],
    // What was to be told is kept.
    ['Has anyone told reception that the lift is out?', 'What has reception heard about the lift being out?'],
    ['Has anyone mentioned the rent rise to the studio?', 'What has the studio heard about the rent rise?'],
    // Nothing decides a fact that is over.
    ['Which of the three vans failed the inspection?', 'What happened with the inspection?'],
    ['Which driver hit the gate?', 'What happened with the gate?'],
    // Whoever is given something is asked what more of it would change.
    ['Is Stefan giving you enough credit?', 'What would more credit from Stefan change for you?'],
    ['Do we send the branches enough stock?', 'What would more stock change for the branches?'],
  ])('of “%s” is “%s”', (question, rewrite) => {
    expect(coachQuestion(question).rewrite).toBe(rewrite)
  })

  it('reads as in the reviewed list', async () => {
    const list = given.map((text) => {
      const { label, rewrite } = coachQuestion(text)
      return `${label}\n  ${text}\n  ${rewrite ?? '-'}`
    })
    await expect(`${list.join('\n\n')}\n`).toMatchFileSnapshot('rewrites.reviewed.txt')
  })
})

describe('the other half of two questions', () => {
  it.each([
    ['What is blocking you and when will it be done?', 'When will it be done?'],
    ['What did the customer say? And did you send the quote?', 'Did you send the quote?'],
    ['What slowed you down, and how can I help?', 'How can I help?'],
    [
      'I want to hear how you got on with the regulator and what you need from me for July.',
      'Tell me what you need from me for July.',
    ],
    ['How do you rate the canteen and the parking?', null],
    ['Is the migration on track?', null],
    ['Where does work pile up?', null],
  ])('of "%s" is %s', (text, followUp) => {
    expect(coachQuestion(text).followUp).toBe(followUp)
  })
})
