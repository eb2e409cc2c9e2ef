// Answers fixed cases: JSON Lines { rule, input } on standard input, one answer a line on standard output, in
// order, from the same pure rules the app calls. Started by case.mjs; exits with 1 when any line is an error.
import { once } from 'node:events'
import { answerLine } from './case-answers'

const ENOUGH_TO_WRITE = 1 << 16
const BYTE_ORDER_MARK = /^\uFEFF/

let hasError = false
let waiting = ''

async function write(isLast: boolean): Promise<void> {
  if (waiting === '' || (!isLast && waiting.length < ENOUGH_TO_WRITE)) return
  const text = waiting
  waiting = ''
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function answer(line: string): Promise<void> {
  if (line.trim() === '') return
  const given = answerLine(line.replace(BYTE_ORDER_MARK, ''))
  hasError ||= given.isError
  waiting += `${given.text}\n`
  await write(false)
}

// Split on line feeds only: readline would also split at separators that are allowed inside JSON strings.
let rest = ''
process.stdin.setEncoding('utf8')
for await (const chunk of process.stdin) {
  const lines = `${rest}${chunk}`.split('\n')
  rest = lines.pop() ?? ''
  for (const line of lines) await answer(line)
}
await answer(rest)
await write(true)
process.exitCode = hasError ? 1 : 0
