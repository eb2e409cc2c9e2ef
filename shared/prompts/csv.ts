// Questions into a CSV file, and out of one or out of plain lines. What was written here is read again unchanged.
import Papa from 'papaparse'
import { type PromptAudience, type PromptTheme, promptThemes, themesOf } from './model'
import { themeNames } from './themes'

/** A question as a line or a row gave it. Null: nothing was said, so what is chosen for all counts. */
export type ReadQuestion = {
  readonly text: string
  readonly followUp: string
  readonly audience: PromptAudience | null
  readonly theme: PromptTheme | null
  readonly isStarred: boolean
  /** What was said and not understood, in words for the person. */
  readonly notes: readonly string[]
}

export type ReadQuestions =
  | { readonly type: 'questions'; readonly questions: readonly ReadQuestion[] }
  /** Nothing can be read before this is mended. */
  | { readonly type: 'problem'; readonly message: string }

export type WrittenQuestion = {
  readonly text: string
  readonly followUp: string
  readonly audience: PromptAudience
  readonly theme: PromptTheme
  readonly isStarred: boolean
}

type Column = 'question' | 'follow-up' | 'theme' | 'for' | 'starred'

const columns: readonly Column[] = ['question', 'follow-up', 'theme', 'for', 'starred']

/** What a column may be called, without case, spaces and hyphens. */
const columnNames: Readonly<Record<string, Column>> = {
  question: 'question',
  questions: 'question',
  text: 'question',
  prompt: 'question',
  followup: 'follow-up',
  followups: 'follow-up',
  theme: 'theme',
  for: 'for',
  forwhom: 'for',
  audience: 'for',
  starred: 'starred',
  star: 'starred',
}

const understood =
  'Understood are “question” (or “text”), “follow-up”, “theme” and “for” (or “audience”). Name the columns like that, or paste one question a line.'

/** The byte order mark by which spreadsheets know UTF-8. */
const MARK = '\uFEFF'

/** CSV as spreadsheets read it: a header, Windows line ends, quotes where they are needed. */
export function writeQuestions(questions: readonly WrittenQuestion[]): string {
  const rows = questions.map(({ text, followUp, audience, theme, isStarred }) => [
    text,
    followUp,
    themeNames[theme],
    audienceNames[audience],
    isStarred ? 'yes' : '',
  ])
  return `${MARK}${Papa.unparse([[...columns], ...rows], { newline: '\r\n' })}\r\n`
}

const audienceNames: Readonly<Record<PromptAudience, string>> = { direct_report: 'reports', boss: 'boss' }

/**
 * Reads one question a line, or CSV when its first line names a column of questions. `isTable` says that it comes out
 * of a CSV file, where a first line without a question has to be a header.
 */
export function readQuestions(source: string, isTable: boolean): ReadQuestions {
  const text = source.startsWith(MARK) ? source.slice(1) : source
  const lines = text.split(/\r\n|\n|\r/)
  const first = lines.find((line) => line.trim() !== '')
  if (first === undefined) return { type: 'questions', questions: [] }
  const head = Papa.parse<string[]>(first)
  const cells = (head.data[0] ?? []).map((cell) => cell.trim())
  const known = cells.map((cell) => columnNames[cell.toLowerCase().replace(/[\s_-]+/g, '')])
  if (known.includes('question')) return readTable(text, head.meta.delimiter, known)
  const isQuestion = first.includes('?')
  if (!isQuestion && (isTable || isHeaderOf(cells, lines, head.meta.delimiter))) {
    const found = cells.filter(Boolean).map((cell) => `“${shortened(cell)}”`)
    return {
      type: 'problem',
      message: `No column is called “question”. The first line says ${found.join(', ') || 'nothing'}. ${understood}`,
    }
  }
  if (isTable) return readTable(text, head.meta.delimiter, ['question'], 0)
  return { type: 'questions', questions: lines.map(plainLine).filter(({ text: words }) => words !== '') }
}

/** Several short words, and lines below cut the same way: nobody asks like that. */
function isHeaderOf(cells: readonly string[], lines: readonly string[], delimiter: string): boolean {
  const isShort = cells.every((cell) => cell.length <= 30 && cell.split(/\s+/).length <= 3)
  if (cells.length < 2 || !isShort) return false
  const others = lines.filter((line) => line.trim() !== '').slice(1, 20)
  const alike = others.filter(
    (line) => Papa.parse<string[]>(line, { delimiter }).data[0]?.length === cells.length,
  )
  return others.length > 0 && alike.length * 2 > others.length
}

function readTable(
  text: string,
  delimiter: string,
  known: readonly (Column | undefined)[],
  headLines = 1,
): ReadQuestions {
  const parsed = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' })
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes')
  if (open) {
    return {
      type: 'problem',
      message: `A quotation mark in row ${(open.row ?? 0) + 1} is opened and not closed. Close it, or write it twice when it belongs to the question.`,
    }
  }
  const rows = parsed.data.slice(headLines)
  const cellOf = (row: readonly string[], column: Column) => tidy(row[known.indexOf(column)] ?? '')
  return {
    type: 'questions',
    questions: rows
      .map((row) =>
        withWords({
          text: cellOf(row, 'question'),
          followUp: cellOf(row, 'follow-up'),
          theme: cellOf(row, 'theme'),
          audience: cellOf(row, 'for'),
          starred: cellOf(row, 'starred'),
        }),
      )
      .filter(({ text: words, followUp }) => words !== '' || followUp !== ''),
  }
}

type Words = Readonly<Record<'text' | 'followUp' | 'theme' | 'audience' | 'starred', string>>

function withWords(words: Words): ReadQuestion {
  const theme = themeOf(words.theme)
  const named = audienceOf(words.audience)
  const audience = named ?? (theme === null ? null : onlyAudienceOf(theme))
  const isElsewhere = theme !== null && audience !== null && !themesOf[audience].includes(theme)
  return {
    text: words.text,
    followUp: words.followUp,
    audience,
    theme: isElsewhere ? null : theme,
    isStarred: /^(?:yes|y|true|1|x|\*)$/i.test(words.starred),
    notes: [
      ...(words.theme !== '' && theme === null
        ? [`“${shortened(words.theme)}” is not one of the themes. Choose one.`]
        : []),
      ...(isElsewhere
        ? [
            `${themeNames[theme]} is not a theme for ${audience === 'boss' ? 'the boss' : 'reports'}. Choose one.`,
          ]
        : []),
      ...(words.audience !== '' && named === null
        ? [`“${shortened(words.audience)}” is neither “reports” nor “boss”. Choose one.`]
        : []),
    ],
  }
}

function plainLine(line: string): ReadQuestion {
  const bare = tidy(line).replace(/^(?:[-*•–]|\d+[.)])\s+/, '')
  const text = /^"(?:[^"]|"")*"$/.test(bare) ? tidy(bare.slice(1, -1).replaceAll('""', '"')) : bare
  return { text, followUp: '', audience: null, theme: null, isStarred: false, notes: [] }
}

function themeOf(words: string): PromptTheme | null {
  const wanted = words.toLowerCase()
  return promptThemes.find((theme) => theme === wanted || themeNames[theme].toLowerCase() === wanted) ?? null
}

function audienceOf(words: string): PromptAudience | null {
  if (/^(?:(?:direct[\s_]?)?reports?|team)$/i.test(words)) return 'direct_report'
  return /^(?:the |my )?(?:boss|manager)$/i.test(words) ? 'boss' : null
}

/** Whom a theme belongs to, when only one of both has it. */
function onlyAudienceOf(theme: PromptTheme): PromptAudience | null {
  const isForReports = themesOf.direct_report.includes(theme)
  if (isForReports && themesOf.boss.includes(theme)) return null
  return isForReports ? 'direct_report' : 'boss'
}

/** One line without control characters. */
function tidy(words: string): string {
  return words.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`
}
