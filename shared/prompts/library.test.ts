// The library as data: its counts, the forty that are in use, and what makes each question worth asking.
import { describe, expect, it } from 'vitest'
import { coachQuestion } from '../coach'
import { sensitiveIn } from '../gentle/rules'
import { MIN_GAP_IN_MEETINGS, promptLibrary } from './data'
import { LONGEST_PROMPT, type Prompt, prompt, requiredThemes } from './model'

/** The first forty, as asked since the first version: uses on record point to them. */
const firstForty: Readonly<Record<string, string>> = {
  'report-customer-01': 'Which customer would you phone today if nobody logged the call?',
  'report-customer-02': 'What did a customer have to put up with this week?',
  'report-customer-03': 'Where did we make something easy for a customer lately?',
  'report-obstacles-01': 'What are you working around that should simply be fixed?',
  'report-obstacles-02': 'Whose yes are you waiting for?',
  'report-obstacles-03': 'Which approval costs you more time than it saves?',
  'report-bottleneck-01': 'At which step does a normal order stand still longest?',
  'report-bottleneck-02': 'What do you finish early only to watch it wait somewhere else?',
  'report-support-01': 'Which piece of my job would help you most if I did it faster?',
  'report-support-02': 'What should I stop doing so that you can get on?',
  'report-support-03': 'Whom could I call for you this week?',
  'report-growth-01': 'What did you do this month that was beyond you a year ago?',
  'report-growth-02': 'Which of my tasks would you like to try while I watch?',
  'report-growth-03': 'Who here does work you would like to study up close?',
  'report-goals-01': 'Which of your goals is most at risk of ending up merely good?',
  'report-goals-02': 'How does the work on your desk reach a customer in the end?',
  'report-ideas-01': 'What small experiment could we run before the month is out?',
  'report-ideas-02': 'What does another team do that we should borrow?',
  'report-workload-01': 'Which hour of your week leaves you most drained?',
  'report-workload-02': 'What would you hand back first if I could take one task from you?',
  'report-recognition-01': 'Whose effort went unseen since we last met?',
  'report-recognition-02': 'Which of our values did you watch somebody act on?',
  'report-team-01': 'Where does a hand-over between you and a colleague lose something?',
  'report-feedback-01': 'When did I make your work harder this month?',
  'report-feedback-02': 'What do I believe about your area that is out of date?',
  'report-stay-01': 'What would make you look forward to two more years with us?',
  'boss-customer-01': 'What are customers telling you that has not reached my team?',
  'boss-customer-02': 'Which customer would you hate to lose this year?',
  'boss-priorities-01': 'What moved up or down your list since we last spoke?',
  'boss-priorities-02': 'What does your own boss ask you about most often?',
  'boss-concerns-01': 'What about my area stays with you after hours?',
  'boss-concerns-02': 'Which surprise would hurt you most in the next six weeks?',
  'boss-outstanding-01': 'When you picture the best possible year from me, what is in it?',
  'boss-outstanding-02': 'Which result of mine would you find easiest to defend to your peers?',
  'boss-alignment-01': 'Which of my goals could I drop without you missing it?',
  'boss-feedback-01': 'What do I tend to bring you too late?',
  'boss-rules-01': 'How would you like bad news to reach you?',
  'boss-opportunities-01': 'Which piece of work ahead still needs an owner?',
  'boss-pushback-01': 'What would have to be true for you to see this differently?',
  'boss-resources-01': 'Where could a small budget spare you a large headache?',
}

const texts = promptLibrary.map(({ text }) => text)
const followUps = promptLibrary.map(({ followUp }) => followUp)
const all = [...texts, ...followUps]

function countsOf(audience: Prompt['audience']): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const one of promptLibrary.filter((entry) => entry.audience === audience)) {
    counts[one.theme] = (counts[one.theme] ?? 0) + 1
  }
  return counts
}

describe('the outline', () => {
  it('counts 180 questions for reports and 120 for the boss, by theme', () => {
    expect(countsOf('direct_report')).toEqual({
      customer: 18,
      obstacles: 18,
      bottleneck: 14,
      support: 16,
      growth: 18,
      goals: 16,
      ideas: 16,
      workload: 14,
      recognition: 14,
      feedback: 14,
      team: 12,
      stay: 10,
    })
    expect(countsOf('boss')).toEqual({
      customer: 12,
      priorities: 14,
      concerns: 12,
      outstanding: 14,
      alignment: 10,
      feedback: 10,
      rules: 10,
      opportunities: 12,
      pushback: 8,
      resources: 10,
      team: 8,
    })
    expect(promptLibrary).toHaveLength(300)
  })

  it('gives every required theme more questions than rest at a time', () => {
    for (const audience of ['direct_report', 'boss'] as const) {
      const counts = countsOf(audience)
      for (const theme of requiredThemes[audience]) {
        expect(counts[theme]).toBeGreaterThan(MIN_GAP_IN_MEETINGS)
      }
    }
  })

  it('keeps the first forty under their ids, first in their themes', () => {
    const byId = new Map(promptLibrary.map(({ id, text }) => [id, text]))
    expect(Object.keys(firstForty)).toHaveLength(40)
    expect(Object.keys(firstForty).map((id) => [id, byId.get(id)])).toEqual(Object.entries(firstForty))
  })

  it('gives each question an id of its own, in the order of its theme', () => {
    expect(new Set(promptLibrary.map(({ id }) => id)).size).toBe(300)
    for (const { id, audience, theme } of promptLibrary) {
      expect(id).toMatch(new RegExp(`^${audience === 'boss' ? 'boss' : 'report'}-${theme}-\\d{2}$`))
    }
    const ids = promptLibrary.map(({ id }) => id)
    const lists = new Set(ids.map((id) => id.slice(0, -2)))
    for (const list of lists) {
      const numbers = ids.filter((id) => id.startsWith(list)).map((id) => Number(id.slice(-2)))
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  it('holds valid entries that are our own, each text once', () => {
    expect(promptLibrary.map((one) => prompt.parse(one))).toEqual(promptLibrary)
    expect(new Set(promptLibrary.map(({ source, minGap }) => `${source} ${minGap}`))).toEqual(
      new Set(['own 8']),
    )
    expect(new Set(followUps).size).toBe(300)
    expect(new Set(all).size).toBe(600)
  })
})

describe('each question', () => {
  it('is at most 110 characters long, with no space too many and no mark but plain ones', () => {
    for (const text of all) {
      expect(text.length).toBeLessThanOrEqual(LONGEST_PROMPT)
      expect(text).toMatch(/^[A-Z][A-Za-z0-9 ,:’-]+[?.]$/)
      expect(text).not.toMatch(/\s{2}|\s[?.,:]/)
    }
  })

  it('ends with its only question mark, and at most fifteen ask to be told instead', () => {
    const told = texts.filter((text) => text.endsWith('.'))
    expect(told.length).toBeLessThanOrEqual(15)
    for (const text of told) {
      expect(text).toMatch(/^(?:Tell me about|Walk me through|Describe) /)
      expect(text).not.toContain('?')
    }
    for (const text of [...texts.filter((one) => !told.includes(one)), ...followUps]) {
      expect(text.indexOf('?')).toBe(text.length - 1)
      expect(text).not.toContain('.')
    }
  })

  it('is open, and so is what follows it up', () => {
    expect(
      all.map((text) => [coachQuestion(text).pattern, text]).filter(([found]) => found !== 'open_ok'),
    ).toEqual([])
  })

  it('asks nothing about health, family or union', () => {
    expect(all.filter((text) => sensitiveIn(text).length > 0)).toEqual([])
  })

  it('guesses no pronoun and uses none of the words we do without', () => {
    const unwanted =
      /\b(?:he|she|him|her|his|hers|employees?|engagement|performance|stakeholders?|synerg\w+|leverage|alignment|deliverables?|bandwidth|kpis?|okrs?|fault|blame|failure)\b/i
    expect(all.filter((text) => unwanted.test(text))).toEqual([])
  })
})

const stopWords = new Set(
  `a about after again against all am an and any are as at away be because been before being below beside
  between both but by can could did do does doing done down during each else ever every few first for from get
  gets go goes had has have here how i if in into is it its just keep last least less like look made make makes
  me mine more most much must my no nor not now of off on one only or our ours out over own say should since so
  some still such take than that the their them then there these they this those to too two under until up us
  use very want was we were what when where which while who whom whose why will with within without would yet
  you your yours`.split(/\s+/),
)

function contentWords(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !stopWords.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+(?:[’-][a-z0-9]+)*/g) ?? []
}

/** Which keys are shared by more than `most` texts. */
function shared(list: readonly string[], keysOf: (text: string) => readonly string[], most: number): unknown {
  const found = new Map<string, string[]>()
  for (const text of list) {
    for (const key of new Set(keysOf(text))) found.set(key, [...(found.get(key) ?? []), text])
  }
  return [...found].filter(([, sharing]) => sharing.length > most)
}

describe('variety', () => {
  it('lets no more than six begin with the same three words', () => {
    expect(shared(texts, (text) => [wordsOf(text).slice(0, 3).join(' ')], 6)).toEqual([])
  })

  it('lets no two share four content words in a row', () => {
    const runs = (text: string): readonly string[] => {
      const words = contentWords(text)
      return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '))
    }
    expect(shared(all, runs, 1)).toEqual([])
  })

  it('lets no two be made of mostly the same content words', () => {
    const sets = texts.map((text) => ({ text, words: new Set(contentWords(text)) }))
    const close = sets.flatMap((one, index) =>
      sets
        .slice(index + 1)
        .filter(({ words }) => {
          const common = [...one.words].filter((word) => words.has(word)).length
          return common >= 2 && common * 2 > one.words.size + words.size - common
        })
        .map(({ text }) => [one.text, text]),
    )
    expect(close).toEqual([])
  })
})
