// The lines of an import: what they would become, what keeps them out, and what is taken in.
import type { PromptView } from '../../../../shared/prompts/contract'
import type { ReadQuestion } from '../../../../shared/prompts/csv'
import {
  LONGEST_PROMPT,
  type PromptAudience,
  type PromptTheme,
  themesOf,
} from '../../../../shared/prompts/model'
import { sameWords } from '../../../../shared/prompts/rules'
import { themeNames } from '../../../../shared/prompts/themes'

/** What is chosen for every line that does not say it itself. */
export type ForAll = { readonly audience: PromptAudience; readonly theme: PromptTheme | null }

export type Line = Omit<ReadQuestion, 'isStarred'> & {
  /** Its place in what was pasted, from 1; also its key. */
  readonly number: number
  readonly isStarred: boolean
  /** Its words as they were pasted. */
  readonly pasted: string
  /** Ticked or unticked by hand; null leaves it to what is known of it. */
  readonly isTaken: boolean | null
}

export type LineView = Line & {
  readonly audience: PromptAudience
  readonly theme: PromptTheme | null
  /** Why it is left out unless it is ticked: it is there already. */
  readonly twin: string | null
  /** What has to be mended before it can be taken in, and in which field. */
  readonly wrong: { readonly at: 'text' | 'followUp'; readonly words: string } | null
  readonly isIn: boolean
}

/** Lines pasted again keep what was changed in them before. */
export function linesOf(questions: readonly ReadQuestion[], before: readonly Line[] = []): readonly Line[] {
  const changed = new Map(before.map((line) => [line.pasted, line]))
  const lines = questions.map((question, index): Line => {
    const fresh = { ...question, pasted: question.text, isTaken: null }
    return { ...(changed.get(question.text) ?? fresh), number: index + 1 }
  })
  // What needs a look is seen first, however long the list is.
  const needsLook = (line: Line) => wrongLength(line) !== null || line.notes.length > 0
  return [...lines.filter(needsLook), ...lines.filter((line) => !needsLook(line))]
}

/** Where each wording of the list stands, for those it is asked. */
export function knownWords(prompts: readonly PromptView[]): ReadonlyMap<string, string> {
  return new Map(
    prompts.map((prompt) => [
      wordsKey(prompt.audience, prompt.text),
      prompt.source === 'user'
        ? `You wrote this one before, under ${themeNames[prompt.theme]}.`
        : `It is there already, under ${themeNames[prompt.theme]}.`,
    ]),
  )
}

export function viewsOf(
  lines: readonly Line[],
  all: ForAll,
  known: ReadonlyMap<string, string>,
): readonly LineView[] {
  const first = new Map<string, number>()
  for (const line of lines.toSorted((a, b) => a.number - b.number)) {
    const key = wordsKey(line.audience ?? all.audience, line.text)
    if (!first.has(key)) first.set(key, line.number)
  }
  return lines.map((line) => {
    const audience = line.audience ?? all.audience
    const wished = line.theme ?? all.theme
    const theme = wished !== null && themesOf[audience].includes(wished) ? wished : null
    const key = wordsKey(audience, line.text)
    const earlier = first.get(key)
    const twin =
      known.get(key) ??
      (earlier !== undefined && earlier !== line.number ? 'The same as another line.' : null)
    const wrong = wrongLength(line)
    return { ...line, audience, theme, twin, wrong, isIn: line.isTaken ?? (twin === null && wrong === null) }
  })
}

function wordsKey(audience: PromptAudience, text: string): string {
  return `${audience} ${sameWords(text)}`
}

function wrongLength(line: Pick<Line, 'text' | 'followUp'>): LineView['wrong'] {
  if (line.text.trim() === '') return { at: 'text', words: 'There is no question in this line.' }
  const at = (['text', 'followUp'] as const).find((field) => line[field].trim().length > LONGEST_PROMPT)
  if (at === undefined) return null
  const tooLong = line[at].trim()
  const which = at === 'text' ? 'This' : 'The one to follow it up'
  const words = `${which} is ${tooLong.length.toLocaleString('en')} characters long, ${LONGEST_PROMPT} are the most. Shorten it here.`
  return { at, words }
}
