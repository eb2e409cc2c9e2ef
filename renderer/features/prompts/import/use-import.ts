// An import from the pasted words to the questions taken in. Nothing typed is lost on the way back.
import { useMemo, useRef, useState } from 'react'
import type { PromptView } from '../../../../shared/prompts/contract'
import { MOST_IMPORTED } from '../../../../shared/prompts/contract'
import { readQuestions } from '../../../../shared/prompts/csv'
import type { PromptAudience, PromptTheme } from '../../../../shared/prompts/model'
import { api } from '../../../app/api'
import { useAct } from '../../../app/use-act'
import { type ForAll, knownWords, type Line, type LineView, linesOf, viewsOf } from './lines'
import { readWords } from './read-file'

export type Import = ReturnType<typeof useImport>

export function useImport(prompts: readonly PromptView[], audience: PromptAudience, onDone: () => void) {
  const act = useAct()
  const [source, setSource] = useState('')
  const [isTable, setTable] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [lines, setLines] = useState<readonly Line[] | null>(null)
  const [readFrom, setReadFrom] = useState('')
  const [isStepBack, setStepBack] = useState(false)
  const [all, setAll] = useState<ForAll>({ audience, theme: null })
  const cancel = useRef<AbortController | null>(null)
  const known = useMemo(() => knownWords(prompts), [prompts])
  const views = useMemo(() => viewsOf(lines ?? [], all, known), [lines, all, known])
  const taken = views.filter(({ isIn }) => isIn)

  const look = (words: string, fromTable: boolean) => {
    setProblem(null)
    setStepBack(false)
    // Gone back and come again without a change, the lines are as they were left.
    if (lines !== null && words === readFrom) return
    const read = readQuestions(words, fromTable)
    if (read.type === 'problem') return setProblem(read.message)
    if (read.questions.length === 0) return setProblem('There is no question in it yet.')
    if (read.questions.length > MOST_IMPORTED)
      return setProblem(
        `Import up to ${MOST_IMPORTED.toLocaleString('en')} questions at once. These are ${read.questions.length.toLocaleString('en')}.`,
      )
    setReadFrom(words)
    setLines(linesOf(read.questions, lines ?? []))
  }
  const change = (number: number, values: Partial<Line>) => {
    setProblem(null)
    setLines((now) => now?.map((line) => (line.number === number ? { ...line, ...values } : line)) ?? null)
  }
  const send = async () => {
    const stops = taken.filter(({ wrong }) => wrong !== null)
    const themeless = taken.filter(({ theme }) => theme === null)
    if (taken.length === 0) return setProblem('Tick at least one line.')
    if (stops.length > 0)
      return setProblem(`${plural(stops)} too long or empty. Shorten them, or untick them.`)
    if (themeless.length > 0)
      return setProblem(
        themeless.length === views.length
          ? 'Choose a theme for all.'
          : `${plural(themeless)} without a theme. Choose one for all, or for each.`,
      )
    setProblem(null)
    const stop = new AbortController()
    cancel.current = stop
    const count = await act.run(
      async () => {
        const input = taken.map(inputOf)
        try {
          return (await api.prompts.take({ prompts: input }, { signal: stop.signal })).count
        } catch (error) {
          if (stop.signal.aborted) return 0
          throw error
        }
      },
      (done) =>
        done === 0
          ? 'Nothing was imported.'
          : done === 1
            ? 'Imported a question.'
            : `Imported ${done.toLocaleString('en')} questions.`,
    )
    cancel.current = null
    if (count) onDone()
  }
  return {
    source,
    type: (words: string) => {
      setProblem(null)
      setTable(false)
      setSource(words)
    },
    choose: async (file: File) => {
      const read = await readWords(file)
      if (read.type === 'problem') return setProblem(read.message)
      const fromTable = /\.csv$/i.test(file.name)
      setSource(read.words)
      setTable(fromTable)
      look(read.words, fromTable)
    },
    look: () => look(source, isTable),
    isLooking: lines !== null && !isStepBack,
    back: () => {
      setProblem(null)
      setStepBack(true)
    },
    views,
    taken,
    all,
    setAll: (values: Partial<ForAll>) => {
      setProblem(null)
      setAll((now) => ({ ...now, ...values }))
    },
    change,
    send,
    isBusy: act.isBusy,
    /** True when something under way was stopped. */
    stop: () => {
      cancel.current?.abort()
      return cancel.current !== null
    },
    problem: problem ?? act.problem?.message ?? null,
  }
}

function plural(lines: readonly LineView[]): string {
  return lines.length === 1 ? '1 line is' : `${lines.length.toLocaleString('en')} lines are`
}

function inputOf({ audience, theme, text, followUp, isStarred }: LineView) {
  // Checked before: every line that is taken has one.
  return { audience, theme: theme as PromptTheme, text: text.trim(), followUp: followUp.trim(), isStarred }
}
