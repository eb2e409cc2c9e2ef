// How long the coach takes for a question, beside what its library of words alone takes for the same questions, in
// turn. The first round, in which everything is still being compiled, is shown apart.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import nlp from 'compromise/two'
import { parseLabelled } from '../scripts/coach-measures'
import { coachQuestion } from '../shared/coach'
import { quantile, table } from './measure/table'

const rounds = 10
const folder = path.resolve(import.meta.dirname, '..', 'shared', 'coach', 'questions')
const questions = ['dev.tsv', 'hard.tsv', 'workshop.tsv', 'check.tsv'].flatMap((file) => {
  const parsed = parseLabelled(readFileSync(path.join(folder, file), 'utf8'))
  return parsed.ok ? parsed.questions.map(({ text }) => text) : []
})

const tagging = (text: string) => nlp(text).json()
const first = { coach: times(coachQuestion), library: times(tagging) }
const later = { coach: [] as number[], library: [] as number[] }
for (let round = 0; round < rounds; round += 1) {
  later.coach.push(...times(coachQuestion))
  later.library.push(...times(tagging))
}

console.log(`${questions.length} questions, ${rounds} rounds in turn\n`)
console.log(
  table([
    ['', 'library alone', 'coach', 'ratio', 'to reach'],
    row('a question, p50', later, 0.5, ''),
    row('a question, p99', later, 0.99, '3 ms'),
    row('first round, p50', first, 0.5, ''),
    row('first round, p99', first, 0.99, ''),
  ]),
)

function times(run: (text: string) => unknown): readonly number[] {
  return questions.map((text) => {
    const begin = performance.now()
    run(text)
    return performance.now() - begin
  })
}

type Pair = { readonly coach: readonly number[]; readonly library: readonly number[] }

function row(name: string, { coach, library }: Pair, share: number, goal: string): readonly string[] {
  const [mine, base] = [quantile(coach, share), quantile(library, share)]
  return [name, `${base.toFixed(2)} ms`, `${mine.toFixed(2)} ms`, (mine / base).toFixed(2), goal]
}
