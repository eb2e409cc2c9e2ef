// The case command as a real process: what comes in on standard input, what goes out, and how it ends.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aCandidate, anAgendaInput } from '../shared/agenda/candidate.fixture'

const root = fileURLToPath(new URL('..', import.meta.url))

type Run = {
  readonly answers: readonly unknown[]
  readonly status: number | null
  readonly stderr: string
}

function runCases(text: string): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/case.mjs'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const lines = stdout.split('\n')
  expect(lines.pop()).toBe('')
  return { answers: lines.map((line): unknown => JSON.parse(line)), status, stderr }
}

function run(...cases: readonly unknown[]): Run {
  return runCases(cases.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n'))
}

function goldenLines(path: string): readonly string[] {
  return readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

const golden = [...goldenLines('shared/agenda/golden.jsonl'), ...goldenLines('shared/insights/golden.jsonl')]
const expected = golden.map((line): unknown => JSON.parse(line).expected)
const pulse = { rule: 'pulse', input: { scores: [4, 3] } }
const pulseAnswer = { delta: -1, triggered: true }

describe('the case command', { timeout: 60_000 }, () => {
  it('answers every fixed case in order and ends well', () => {
    expect(run(...golden)).toEqual({ answers: expected, status: 0, stderr: '' })
  })

  it('answers ten thousand lines in seconds', () => {
    const started = performance.now()
    const many = Array.from({ length: 10_000 }, (_, index) => golden[index % golden.length])
    const { answers, status } = run(...many)
    expect([answers.length, status, answers[9_999]]).toEqual([10_000, 0, expected[9_999 % golden.length]])
    expect(performance.now() - started).toBeLessThan(30_000)
  })

  it('answers bad lines on their own line, goes on, and ends with 1', () => {
    const { answers, status } = run(
      'not json',
      '[1]',
      '7',
      pulse,
      { rule: 'horoscope', input: {} },
      { rule: 'constructor', input: {} },
      { input: {} },
      { rule: 'pulse' },
      { ...pulse, name: 'other keys beside the input are ignored', expected: null },
    )
    const code = (answer: unknown): unknown => Object(answer).error?.code ?? answer
    expect(answers.map(code)).toEqual([
      'invalid_line',
      'invalid_line',
      'invalid_line',
      pulseAnswer,
      'unknown_rule',
      'unknown_rule',
      'unknown_rule',
      'invalid_input',
      pulseAnswer,
    ])
    expect(status).toBe(1)
    expect(answers[0]).toEqual({ error: { code: 'invalid_line', message: 'not a JSON object', path: '' } })
  })

  it('skips blank lines, takes carriage returns, a byte order mark and separators inside words', () => {
    const text = `\uFEFF${JSON.stringify(pulse)}\r\n\r\n   \n${JSON.stringify({ ...pulse, name: '\u2028' })}\n\n`
    expect(runCases(text)).toEqual({ answers: [pulseAnswer, pulseAnswer], status: 0, stderr: '' })
    expect(runCases('')).toEqual({ answers: [], status: 0, stderr: '' })
  })
})

describe('an input that breaks the schema', { timeout: 60_000 }, () => {
  const agenda = (wish: object): unknown => ({ rule: 'agenda', input: { ...anAgendaInput(), ...wish } })
  const withCandidate = (wish: object): unknown => agenda({ candidates: [{ ...aCandidate(), ...wish }] })
  const { due: _, ...withoutDue } = aCandidate()
  const promise = {
    id: 'p',
    originalDue: '2026-05-01',
    renegotiations: [],
    doneOn: null,
    droppedOn: null,
    releasedOn: null,
    warnedOn: null,
  }
  const sayDo = (wish: object): unknown => ({
    rule: 'saydo',
    input: { asOf: '2026-05-14', from: '2026-04-01', to: '2026-06-30', commitments: [promise], ...wish },
  })
  const goal = { id: 'g', state: 'active', weight: 100, supports: [] }
  const alignment = (wish: object): unknown => ({
    rule: 'alignment',
    input: { goals: [goal], parents: [goal], ...wish },
  })
  const cadence = (wish: object): unknown => ({
    rule: 'cadence',
    input: { asOf: '2026-05-14', startedOn: '2026-01-01', cadenceDays: 7, heldOn: [], pauses: [], ...wish },
  })

  const broken: readonly (readonly [path: string, line: unknown])[] = [
    ['colour', agenda({ colour: 'red' })],
    ['candidates[0].colour', withCandidate({ colour: 'red' })],
    ['candidates[0].specials[0].colour', withCandidate({ specials: [{ points: 1, reason: '', colour: 1 }] })],
    ['candidates[0].floorMinutes', withCandidate({ minutes: 3, floorMinutes: 4 })],
    ['candidates[0].due', withCandidate({ due: '2026-02-30' })],
    ['candidates[0].due', withCandidate({ due: '2025-02-29' })],
    ['candidates[0].due', withCandidate({ due: '14.05.2026' })],
    ['candidates[0].due', withCandidate({ due: '2026-05-14T00:00:00Z' })],
    ['candidates[0].due', agenda({ candidates: [withoutDue] })],
    ['candidates[0].openedOn', withCandidate({ openedOn: '2026-13-01' })],
    ['candidates[0].severity', withCandidate({ severity: 6 })],
    ['candidates[0].severity', withCandidate({ severity: 0 })],
    ['candidates[0].severity', withCandidate({ severity: 2.5 })],
    ['candidates[0].severity', withCandidate({ severity: '2' })],
    ['candidates[0].goalWeight', withCandidate({ goalWeight: 101 })],
    ['candidates[0].goalWeight', withCandidate({ goalWeight: -1 })],
    ['candidates[0].sources', withCandidate({ sources: 0 })],
    ['candidates[0].carried', withCandidate({ carried: -1 })],
    ['candidates[0].parked', withCandidate({ parked: 0.5 })],
    ['candidates[0].minutes', withCandidate({ minutes: -1 })],
    ['candidates[0].minutes', withCandidate({ minutes: null })],
    ['candidates[0].pinned', withCandidate({ pinned: 'yes' })],
    ['candidates[0].kind', withCandidate({ kind: 'horoscope' })],
    ['candidates[0].served', withCandidate({ served: 'me' })],
    ['candidates[0].section', withCandidate({ section: 'theirs' })],
    ['candidates[0].section', withCandidate({ section: 'nowhere' })],
    [
      'candidates[0].section',
      agenda({ relationship: 'direct_report', candidates: [aCandidate({ section: 'team' })] }),
    ],
    ['candidates[0].id', withCandidate({ id: '' })],
    ['candidates[2].id', agenda({ candidates: ['a', 'b', 'a'].map((id) => aCandidate({ id })) })],
    ['nextMeeting', agenda({ nextMeeting: '2026-05-14' })],
    ['nextMeeting', agenda({ nextMeeting: '2026-05-13' })],
    ['asOf', agenda({ asOf: '2026-04-31' })],
    ['quarterEnd', agenda({ relationship: 'direct_report', quarterEnd: true })],
    ['stance', agenda({ stance: 'me_first' })],
    ['relationship', agenda({ relationship: 'peer' })],
    ['lengthMinutes', agenda({ lengthMinutes: 4 })],
    ['lengthMinutes', agenda({ lengthMinutes: 481 })],
    ['lengthMinutes', agenda({ lengthMinutes: 45.5 })],
    ['candidates', agenda({ candidates: {} })],
    ['commitments[1].id', sayDo({ commitments: [promise, promise] })],
    ['commitments[0].doneOn', sayDo({ commitments: [{ ...promise, doneOn: '2026-06-31' }] })],
    [
      'commitments[0].renegotiations[0].accepted',
      sayDo({
        commitments: [{ ...promise, renegotiations: [{ askedOn: '2026-04-01', newDue: '2026-05-02' }] }],
      }),
    ],
    ['to', sayDo({ to: '2026-03-31' })],
    ['colour', sayDo({ colour: 'red' })],
    ['goals[1].id', alignment({ goals: [goal, goal] })],
    ['parents[0].state', alignment({ parents: [{ ...goal, state: 'asleep' }] })],
    [
      'goals[0].supports[0].share',
      alignment({ goals: [{ ...goal, supports: [{ goalId: 'p', share: 101 }] }] }),
    ],
    [
      'goals[0].supports',
      alignment({
        goals: [
          {
            ...goal,
            supports: [
              { goalId: 'p', share: 60 },
              { goalId: 'q', share: 60 },
            ],
          },
        ],
      }),
    ],
    ['topGoals', alignment({ topGoals: null })],
    ['minutes.customer', { rule: 'balance', input: { minutes: { customer: -1 } } }],
    ['minutes.nobody', { rule: 'balance', input: { minutes: { nobody: 1 } } }],
    ['cadenceDays', cadence({ cadenceDays: 0 })],
    ['cadenceDays', cadence({ cadenceDays: 121 })],
    ['heldOn[0]', cadence({ heldOn: ['2026-02-29'] })],
    ['pauses[0].to', cadence({ pauses: [{ from: '2026-03-02', to: '2026-03-01' }] })],
    ['scores[1]', { rule: 'pulse', input: { scores: [3, 6] } }],
    ['scores[0]', { rule: 'pulse', input: { scores: [0] } }],
    ['', { rule: 'pulse', input: [] }],
  ]

  it('is answered with the place of the fault', () => {
    const { answers, status } = run(...broken.map(([, line]) => line))
    expect(answers.map((answer) => [Object(answer).error?.code, Object(answer).error?.path])).toEqual(
      broken.map(([path]) => ['invalid_input', path]),
    )
    expect(status).toBe(1)
  })

  it('is nothing of the kind when the parts it is made of are whole', () => {
    const whole = [agenda({}), withCandidate({}), sayDo({}), alignment({}), cadence({})]
    expect(run(...whole).status).toBe(0)
  })
})
