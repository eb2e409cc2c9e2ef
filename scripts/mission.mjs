// Holds docs/mission.md against the tests: every idea of the mission stands there once, and a row that says it is
// shown names a test that exists, ran, passed and holds the row's figures.
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The ideas of the mission are numbered 1 to 53. */
const lastRow = 53

/** @typedef {{ number: number, figures: readonly string[], file: string, title: string }} Row */
/** @typedef {{ file: string, title: string, isPassed: boolean }} Ran */

/**
 * What is wrong with the map, one sentence each; empty when all is well.
 * @param {{ page: string, readSource: (file: string) => Promise<string | undefined>, ran: readonly Ran[] | undefined }} given
 *   `ran` is left out when only part of the tests was run; then nothing is said about running.
 * @returns {Promise<readonly string[]>}
 */
export async function missionProblems({ page, readSource, ran }) {
  const rows = rowsOf(page)
  const waiting = waitingOf(page)
  const problems = placeProblems(
    rows.filter((row) => row.title.startsWith('Row')).map((row) => row.number),
    waiting,
  )
  for (const row of rows) {
    const named = `${row.title} (${row.file})`
    const block = blockOf(await readSource(row.file), row.title)
    if (block === undefined) problems.push(`${named}: there is no such test.`)
    else
      for (const figure of row.figures)
        if (!block.includes(figure)) problems.push(`${named}: the test does not hold “${figure}”.`)
    if (ran === undefined || block === undefined) continue
    const own = ran.filter((test) => test.file === row.file && test.title.startsWith(row.title))
    if (own.length === 0) problems.push(`${named}: the test did not run.`)
    else if (own.some((test) => !test.isPassed)) problems.push(`${named}: the test did not pass.`)
  }
  return problems
}

/**
 * Every row of every table: | number | … | figures parted by · | `file` |.
 * @param {string} page
 * @returns {readonly Row[]}
 */
function rowsOf(page) {
  const kinds = { Ideas: 'Row', Stories: 'Story' }
  return page.split(/^## /m).flatMap((part) => {
    const kind = Object.entries(kinds).find(([heading]) => part.startsWith(heading))?.[1]
    if (kind === undefined) return []
    return part.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      const number = Number(cells[1])
      if (!Number.isInteger(number) || number === 0) return []
      const figures = (cells.at(-3) ?? '').split(' · ').filter(Boolean)
      const files = [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
      return (files.length > 0 ? files : ['']).map((file) => ({
        number,
        figures,
        file,
        title: `${kind} ${number}:`,
      }))
    })
  })
}

/**
 * The numbers listed as still to come, ranges like 38–53 included.
 * @param {string} page
 * @returns {readonly number[]}
 */
function waitingOf(page) {
  const line = page.match(/^Still to come: (.*)$/m)?.[1] ?? ''
  return [...line.matchAll(/(\d+)(?:–(\d+))?/g)].flatMap((match) => {
    const from = Number(match[1])
    const to = Number(match[2] ?? match[1])
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

/**
 * @param {readonly number[]} shown
 * @param {readonly number[]} waiting
 */
function placeProblems(shown, waiting) {
  /** @type {string[]} */
  const problems = []
  for (let number = 1; number <= lastRow; number++) {
    const isShown = shown.includes(number)
    const isWaiting = waiting.includes(number)
    if (!isShown && !isWaiting) problems.push(`Row ${number} stands nowhere.`)
    if (isShown && isWaiting) problems.push(`Row ${number} is shown and still to come at once.`)
  }
  return problems
}

/**
 * The source of one test, from its title to the start of the next.
 * @param {string | undefined} source
 * @param {string} title
 */
function blockOf(source, title) {
  const start = source?.search(new RegExp(`\\b(?:it|test)\\(\\s*['"\`]${title}`))
  if (source === undefined || start === undefined || start < 0) return undefined
  const rest = source.slice(start + 3)
  const end = rest.search(/^\s*(?:it|test)\(/m)
  return end < 0 ? rest : rest.slice(0, end)
}

/**
 * The tests of a Vitest report and a Playwright report, by file as seen from the root.
 * @param {string} root
 * @param {{ unit: any, e2e: any }} reports
 * @returns {readonly Ran[]}
 */
export function ranIn(root, { unit, e2e }) {
  const ofUnit = (unit?.testResults ?? []).flatMap((/** @type {any} */ file) =>
    file.assertionResults.map((/** @type {any} */ test) => ({
      file: path.relative(root, file.name),
      title: test.title,
      isPassed: test.status === 'passed',
    })),
  )
  /** @param {any} suite @returns {readonly Ran[]} */
  const ofSuite = (suite) => [
    ...(suite.specs ?? []).map((/** @type {any} */ spec) => ({
      file: `e2e/${spec.file}`,
      title: spec.title,
      isPassed: spec.ok,
    })),
    ...(suite.suites ?? []).flatMap(ofSuite),
  ]
  return [...ofUnit, ...(e2e?.suites ?? []).flatMap(ofSuite)]
}

/**
 * The whole check on this repository.
 * @param {string} root
 * @param {readonly Ran[] | undefined} ran
 */
export async function checkMission(root, ran) {
  const page = await readFile(path.join(root, 'docs/mission.md'), 'utf8')
  /** @param {string} file */
  const readSource = (file) => readFile(path.join(root, file), 'utf8').catch(() => undefined)
  return missionProblems({ page, readSource, ran })
}
