// How well the coach labels questions: counts, shares and a matrix of what was meant against what was said.
import { coachQuestion, type QuestionLabel, questionLabels } from '../shared/coach'

export type Labelled = { readonly label: QuestionLabel; readonly text: string }

export type Measures = {
  readonly questions: number
  readonly right: number
  /** Shares from 0 to 1; null where there is nothing to count. */
  readonly accuracy: number | null
  /** Weak questions that got any label but `open_ok`. */
  readonly weakRecall: number | null
  /** Open questions left alone. */
  readonly specificity: number | null
  /** Rows are what was meant, columns what the coach said. */
  readonly matrix: Readonly<Record<QuestionLabel, Readonly<Record<QuestionLabel, number>>>>
}

type Parsed =
  | { readonly ok: true; readonly questions: readonly Labelled[] }
  | { readonly ok: false; readonly message: string }

/** Lines of label, tab, question; further columns and a first line of column names are passed over. */
export function parseLabelled(text: string): Parsed {
  const questions: Labelled[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [label = '', question] = line.replace(/^\uFEFF/, '').split('\t')
    if (line.trim() === '' || (index === 0 && label === 'label')) continue
    const known = questionLabels.find((each) => each === label)
    if (known === undefined || question === undefined) {
      const found =
        known === undefined ? `"${label.slice(0, 40)}" is no label` : 'there is no question after the label'
      return { ok: false, message: `Line ${index + 1}: ${found}. Labels are ${questionLabels.join(', ')}.` }
    }
    questions.push({ label: known, text: question })
  }
  return { ok: true, questions }
}

export function evaluate(questions: readonly Labelled[]): Measures {
  const matrix = Object.fromEntries(
    questionLabels.map((meant) => [meant, Object.fromEntries(questionLabels.map((said) => [said, 0]))]),
  ) as Record<QuestionLabel, Record<QuestionLabel, number>>
  for (const { label, text } of questions) matrix[label][coachQuestion(text).label] += 1
  const right = questionLabels.reduce((sum, label) => sum + matrix[label][label], 0)
  const open = questions.filter(({ label }) => label === 'open_ok').length
  const weak = questions.length - open
  const missed = questionLabels
    .filter((label) => label !== 'open_ok')
    .reduce((sum, label) => sum + matrix[label].open_ok, 0)
  return {
    questions: questions.length,
    right,
    accuracy: share(right, questions.length),
    weakRecall: share(weak - missed, weak),
    specificity: share(matrix.open_ok.open_ok, open),
    matrix,
  }
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}

const short: Readonly<Record<QuestionLabel, string>> = {
  double_barrelled: 'double',
  solution_imposing: 'solution',
  leading: 'leading',
  why_blaming: 'blaming',
  small_talk: 'small',
  vague: 'vague',
  closed: 'closed',
  open_ok: 'open',
}

export function asText(measures: Measures): string {
  const width = 10
  const rows = questionLabels.map(
    (meant) =>
      meant.padEnd(20) +
      questionLabels.map((said) => String(measures.matrix[meant][said]).padStart(width)).join(''),
  )
  return [
    `questions            ${measures.questions}`,
    `accuracy             ${percent(measures.accuracy)} (${measures.right} of ${measures.questions})`,
    `weak ones found      ${percent(measures.weakRecall)}`,
    `good ones left alone ${percent(measures.specificity)}`,
    '',
    'meant \\ said'.padEnd(20) + questionLabels.map((said) => short[said].padStart(width)).join(''),
    ...rows,
    '',
  ].join('\n')
}

function percent(value: number | null): string {
  return value === null ? 'nothing yet' : `${(value * 100).toFixed(1)} %`
}
