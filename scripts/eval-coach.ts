// Measures the question coach on a file of labelled questions: accuracy of the labels, how many weak questions it
// finds, how many good ones it leaves alone, and the confusion matrix. `--json` prints the same as JSON.
import { readFileSync } from 'node:fs'
import { asText, evaluate, parseLabelled } from './coach-measures'

const args = process.argv.slice(2)
const file = args.find((arg) => !arg.startsWith('--'))
if (file === undefined) {
  process.stderr.write('Which file? npm run eval:coach -- FILE.tsv [--json]\n')
  process.exit(2)
}
const parsed = parseLabelled(readText(file))
if (!parsed.ok) {
  process.stderr.write(`${parsed.message}\n`)
  process.exit(1)
}
const measures = evaluate(parsed.questions)
process.stdout.write(args.includes('--json') ? `${JSON.stringify(measures, null, 2)}\n` : asText(measures))

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    process.stderr.write(`Could not read ${path}.\n`)
    process.exit(1)
  }
}
