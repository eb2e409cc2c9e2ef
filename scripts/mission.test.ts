// The check of the mission map, broken on purpose in each way it must notice.
import { describe, expect, it } from 'vitest'
import { missionProblems, ranIn } from './mission.mjs'

const source = `
it('Row 4: last contact 1 Apr, 43 days', () => { expect(days).toBe(43) })
it('Row 5: another', () => { expect(heard).toBe('delivery 4') })
`
const page = (rows: string, waiting = '1–3, 6–53') =>
  `# Map\n\n## Ideas\n\n${rows}\n\nStill to come: ${waiting}\n`
const good = [
  '| 4 | Prepare | 1 Apr · 43 | `a.test.ts` |',
  '| 5 | Prepare | delivery 4 | `a.test.ts` |',
].join('\n')
const ran = [
  { file: 'a.test.ts', title: 'Row 4: last contact 1 Apr, 43 days', isPassed: true },
  { file: 'a.test.ts', title: 'Row 5: another', isPassed: true },
]
const problems = (map: string, tests: typeof ran | null = ran): Promise<readonly string[]> =>
  missionProblems({
    page: map,
    readSource: (file: string) => Promise.resolve(file === 'a.test.ts' ? source : undefined),
    ran: tests ?? undefined,
  })

describe('the mission map', () => {
  it('is well when every row stands somewhere and every named test holds its figures and passed', async () => {
    expect(await problems(page(good))).toEqual([])
    expect(await problems(page(good), null)).toEqual([])
  })

  it('notices a row that stands nowhere, and one that stands twice', async () => {
    expect(await problems(page(good, '1–2, 6–53'))).toEqual(['Row 3 stands nowhere.'])
    expect(await problems(page(good, '1–4, 6–53'))).toEqual(['Row 4 is shown and still to come at once.'])
  })

  it('notices a test that is missing, did not run or did not pass', async () => {
    const elsewhere = good.replace('`a.test.ts`', '`b.test.ts`')
    expect(await problems(page(elsewhere))).toEqual(['Row 4: (b.test.ts): there is no such test.'])
    expect(await problems(page(good), ran.slice(0, 1))).toEqual(['Row 5: (a.test.ts): the test did not run.'])
    const red = ran.map((test) => ({ ...test, isPassed: test.title.startsWith('Row 4') }))
    expect(await problems(page(good), red)).toEqual(['Row 5: (a.test.ts): the test did not pass.'])
  })

  it('notices a figure the test does not hold, also when a neighbour does', async () => {
    const foreign = good.replace('1 Apr · 43', '1 Apr · delivery 4')
    expect(await problems(page(foreign))).toEqual([
      'Row 4: (a.test.ts): the test does not hold “delivery 4”.',
    ])
  })

  it('reads both reports', () => {
    const unit = {
      testResults: [{ name: '/r/a.test.ts', assertionResults: [{ title: 'Row 4: x', status: 'passed' }] }],
    }
    const e2e = {
      suites: [{ specs: [], suites: [{ specs: [{ file: 'b.spec.ts', title: 'Story 3: y', ok: false }] }] }],
    }
    expect(ranIn('/r', { unit, e2e })).toEqual([
      { file: 'a.test.ts', title: 'Row 4: x', isPassed: true },
      { file: 'e2e/b.spec.ts', title: 'Story 3: y', isPassed: false },
    ])
  })
})
