// The gentle word on both sides: what should give pause does, and the everyday words of work pass.
import { describe, expect, it } from 'vitest'
import { gentleWords, sensitiveIn } from './rules'

const pause: readonly (readonly [string, string])[] = [
  ['Called in sick again on Monday', 'health'],
  ['Was ill for two weeks', 'health'],
  ['Long illness last year', 'health'],
  ['Diagnosed with diabetes', 'health'],
  ['Tomas’s diagnosis came back', 'health'],
  ['Says the migraines are worse', 'health'],
  ['Close to burnout', 'health'],
  ['Feels burnt out', 'health'],
  ['Mental health is a worry', 'health'],
  ['Worried about their health', 'health'],
  ['Started therapy', 'health'],
  ['Takes medication in the mornings', 'health'],
  ['Has a doctor’s appointment on Friday', 'health'],
  ['Saw the doctor yesterday', 'health'],
  ['In hospital until Thursday', 'health'],
  ['Back after knee surgery', 'health'],
  ['ADHD makes long meetings hard', 'health'],
  ['Had a panic attack', 'health'],
  ['On medical leave until June', 'health'],
  ['Broke an arm', 'health'],
  ['Drinks too much alcohol', 'health'],
  ['Has a disability', 'health'],
  ['Is pregnant, tells the team next week', 'family'],
  ['On maternity leave from May', 'family'],
  ['Parental leave in autumn', 'family'],
  ['Going through a divorce', 'family'],
  ['The children are at home on Fridays', 'family'],
  ['Two kids under three', 'family'],
  ['His wife has a new job', 'family'],
  ['Their partner moves to Leeds', 'family'],
  ['Her mother needs care', 'family'],
  ['A family of four in a small flat', 'family'],
  ['Getting married in June', 'family'],
  ['Trouble finding childcare', 'family'],
  ['Family comes first right now', 'family'],
  ['Joined the union', 'union'],
  ['Is a union rep', 'union'],
  ['Pays union dues', 'union'],
  ['Member of a trade union', 'union'],
  ['Wants to unionise the warehouse', 'union'],
  ['Stands for the works council', 'union'],
  ['Was on strike in March', 'union'],
  ['Elected shop steward', 'union'],
]

const pass: readonly string[] = [
  'A healthy pipeline for the third quarter',
  'The health check of the import service is red',
  'Healthcare customers ask for audit logs',
  'A health insurer wants the export',
  'Health dashboard is slow',
  'Quellmere Clinics opened a second clinic',
  'The hospital wants faster delivery',
  'Two doctors tested the new form',
  'Sick of status meetings',
  'An ill-defined goal',
  'Still waiting for the pill counter',
  'The button is disabled until it is saved',
  'Diagnosed the outage in an hour',
  'Prices are depressed, so is depressed demand in the north',
  'A whole family of products',
  'The product family gets a new label',
  'A family-owned carrier',
  'A family business in Leeds',
  'The parent goal is abandoned',
  'Parent company signs in May',
  'Split the parent ticket into child tickets',
  'Child pages load slowly',
  'Our sister company uses the same tool',
  'Baby steps towards weekly releases',
  'A partner programme for resellers',
  'Our partner in logistics is late',
  'Their partner portal is down',
  'Adoption of the new tool is slow',
  'The plan is divorced from reality',
  'Not married to the idea',
  'A trade union customer renewed',
  'The European Union asks for a label',
  'A credit union account',
  'A union type in the schema',
  'The Union Street site moves in June',
  'The union of both lists',
  'Agree the rota with the works council',
  'Struck a deal with the carrier',
  'Season of returns, person in charge: Tomas',
  'The kidney-shaped desk is gone',
  'Energy 3, clarity 4, a lot of stress',
  'Talked about workload and rest',
  'Daddy long legs in the warehouse',
  'Reason: Jason was away',
  'Influenced the decision',
]

describe('a gentle word', () => {
  it.each(pause)('gives pause at “%s”: %s', (text, topic) => {
    expect(sensitiveIn(text).map((found) => found.topic)).toContain(topic)
  })

  it.each(pass)('lets “%s” pass', (text) => {
    expect(sensitiveIn(text)).toEqual([])
  })

  it('is tried from both sides by at least forty phrases', () => {
    expect(pause.length).toBeGreaterThanOrEqual(40)
    expect(pass.length).toBeGreaterThanOrEqual(40)
  })

  it('says what it may be about, each word once', () => {
    const found = sensitiveIn('Sick children. SICK again, and the union rep knows.')
    expect(found.map(({ topic, words }) => `${topic}: ${words.join(', ')}`)).toEqual([
      'health: sick',
      'family: children',
      'union: the union',
    ])
    expect(gentleWords(['health'])).toBe(
      'This may be about health. Only keep what you would be glad to show.',
    )
    expect(gentleWords(found.map(({ topic }) => topic))).toBe(
      'This may be about health, family and union membership. Only keep what you would be glad to show.',
    )
  })

  it('stays quick in a long note', () => {
    const note = 'A long and plain sentence about the import of May. '.repeat(2000)
    const before = performance.now()
    expect(sensitiveIn(note)).toEqual([])
    expect(performance.now() - before).toBeLessThan(500)
  })
})
