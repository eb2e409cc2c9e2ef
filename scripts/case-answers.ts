// One line of a case file to one line of answer. Knows which schema and which rule belong to a rule's name.
import { z } from 'zod'
import { agendaAnswer } from '../shared/agenda/answer'
import { agendaInput } from '../shared/agenda/model'
import { buildAgenda } from '../shared/agenda/rules'
import { type Advice, coachQuestion } from '../shared/coach'
import { sayDoInput } from '../shared/commitments/history'
import { sayDo } from '../shared/commitments/rules'
import { alignmentInput } from '../shared/goals/links'
import { alignment } from '../shared/goals/rules'
import { balance, balanceInput, cadence, cadenceInput } from '../shared/insights/rules'
import { pulseInput, pulseTrend } from '../shared/pulse/rules'

export type ErrorCode = 'invalid_line' | 'unknown_rule' | 'invalid_input'

export type AnsweredLine = { readonly text: string; readonly isError: boolean }

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue }
type Issue = { readonly path: string; readonly message: string }
type Answerer = (input: unknown) => Outcome

const answerers: ReadonlyMap<string, Answerer> = new Map([
  ['agenda', answerer(agendaInput, (input) => agendaAnswer(buildAgenda(input)))],
  ['saydo', answerer(sayDoInput, sayDo)],
  ['alignment', answerer(alignmentInput, alignment)],
  ['balance', answerer(balanceInput, balance)],
  ['cadence', answerer(cadenceInput, cadence)],
  ['pulse', answerer(pulseInput, pulseTrend)],
  ['question', answerer(z.strictObject({ text: z.string() }), ({ text }) => adviceOn(text))],
])

/** The answer to one line, or an error that says what is wrong and where; never throws for bad input. */
export function answerLine(line: string): AnsweredLine {
  const parsed = parseLine(line)
  if (parsed === undefined) return failure('invalid_line', 'not a JSON object', '')
  const answer = typeof parsed.rule === 'string' ? answerers.get(parsed.rule) : undefined
  if (answer === undefined) {
    return failure('unknown_rule', `knows ${[...answerers.keys()].join(', ')}`, 'rule')
  }
  const outcome = answer(parsed.input)
  if (!outcome.ok) return failure('invalid_input', outcome.issue.message, outcome.issue.path)
  return { text: JSON.stringify(outcome.value), isError: false }
}

function adviceOn(text: string): Omit<Advice, 'pattern' | 'followUp'> {
  const { label, also, triggers, rewrite } = coachQuestion(text)
  return { label, also, triggers, rewrite }
}

function answerer<Schema extends z.ZodType>(
  schema: Schema,
  rule: (input: z.output<Schema>) => unknown,
): Answerer {
  return (input) => {
    const parsed = schema.safeParse(input)
    if (parsed.success) return { ok: true, value: rule(parsed.data) }
    return { ok: false, issue: issueOf(parsed.error.issues) }
  }
}

function issueOf([first]: readonly z.core.$ZodIssue[]): Issue {
  if (first === undefined) return { path: '', message: 'not valid' }
  const unknownKey = first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : []
  return { path: pathInWords([...first.path, ...unknownKey]), message: first.message }
}

/** ['candidates', 0, 'due'] as candidates[0].due */
function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>((words, key) => {
    if (typeof key === 'number') return `${words}[${key}]`
    return words === '' ? String(key) : `${words}.${String(key)}`
  }, '')
}

function parseLine(line: string): { readonly rule?: unknown; readonly input?: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function failure(code: ErrorCode, message: string, path: string): AnsweredLine {
  return { text: JSON.stringify({ error: { code, message, path } }), isError: true }
}
