// What the coach's labels are called, and what each kind of question costs: short, warm, no blame.
import type { QuestionLabel, Weakness } from '../../../shared/coach/model'

type LabelWords = {
  /** As the first words of a hint: "Closed question". */
  readonly name: string
  /** Within a sentence: "a closed question". */
  readonly within: string
  /** What it costs, as a sentence of its own. */
  readonly cost: string
  /** What leads over to the better question. */
  readonly lead: string
}

export const labelWords: Readonly<Record<Weakness, LabelWords>> = {
  closed: {
    name: 'Closed question',
    within: 'a closed question',
    cost: 'It can end at “yes”.',
    lead: 'Try:',
  },
  small_talk: {
    name: 'A greeting',
    within: 'a greeting',
    cost: 'It tends to end at “fine”.',
    lead: 'Try:',
  },
  leading: {
    name: 'Leading question',
    within: 'a leading question',
    cost: 'The answer sits inside it already.',
    lead: 'Try:',
  },
  double_barrelled: {
    name: 'Two questions in one',
    within: 'two questions in one',
    cost: 'The easier half gets the answer.',
    lead: 'One at a time:',
  },
  why_blaming: {
    name: 'It may sound like blame',
    within: 'words that may sound like blame',
    cost: 'You would hear reasons, not the story.',
    lead: 'Try:',
  },
  vague: {
    name: 'Vague question',
    within: 'a vague question',
    cost: 'With nothing to hold on to, nothing comes to mind.',
    lead: 'Try:',
  },
  solution_imposing: {
    name: 'Advice with a question mark',
    within: 'advice with a question mark',
    cost: 'Their own ideas stay unsaid.',
    lead: 'Try:',
  },
}

function isWeakness(label: string): label is Weakness {
  return Object.hasOwn(labelWords, label)
}

/** What a kind of hint is called in a list, and which sort of it where that adds something; read from its key, `label:rule`. */
export function kindWords(pattern: string): { readonly name: string; readonly sort: string | null } {
  const [label = '', rule = ''] = pattern.split(':')
  const name = isWeakness(label) ? labelWords[label].name : 'Another kind of hint'
  const sort = rule.replaceAll('-', ' ')
  return { name, sort: name.toLowerCase().includes(sort) ? null : sort }
}

/** The name of a label, an open question's included. */
export function labelName(label: QuestionLabel): string {
  return label === 'open_ok' ? 'Open question' : labelWords[label].name
}
