// Runs a call that changes something: shows it is under way, says in words why it failed, offers undo when it worked.
import { useState } from 'react'
import { toast } from '../ui'
import { api } from './api'
import { type Problem, problemOf } from './problem'

export type Act = {
  /** Runs the call; resolves to its answer, or null when it failed and `problem` says why. */
  readonly run: <Answer>(
    call: () => Promise<Answer>,
    done?: string | ((answer: Answer) => string),
  ) => Promise<Answer | null>
  /** Runs a call that answers nothing, one at a time; `then` follows when it worked, such as closing the form. */
  readonly finish: (
    call: () => Promise<unknown>,
    done: string | undefined,
    then: () => void,
  ) => Promise<boolean>
  readonly problem: Problem | null
  readonly isBusy: boolean
  readonly clear: () => void
  /** The words to show at a field, when the problem belongs to it. */
  readonly errorAt: (field: string) => string | undefined
}

/** `done` is the line of the toast with Undo; leave it out where nothing needs taking back. */
export function useAct(): Act {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const run: Act['run'] = async (call, done) => {
    setBusy(true)
    setProblem(null)
    try {
      const answer = await call()
      if (done) toast(typeof done === 'string' ? done : done(answer), { onUndo: () => void undoLast() })
      return answer
    } catch (error) {
      setProblem(problemOf(error))
      return null
    } finally {
      setBusy(false)
    }
  }
  return {
    problem,
    isBusy,
    clear: () => setProblem(null),
    errorAt: (field) => (problem?.field === field ? problem.message : undefined),
    run,
    finish: async (call, done, then) => {
      if (isBusy) return false
      const isDone = await run(async () => {
        await call()
        return true
      }, done)
      if (isDone) then()
      return isDone === true
    },
  }
}

/** Takes back the last step, whoever made it, and says so. */
export async function undoLast(): Promise<void> {
  await saying(async () => {
    const { label } = await api.undo.undo()
    return label ? `Undone: ${label}` : 'There is nothing to undo.'
  })
}

export async function redoLast(): Promise<void> {
  await saying(async () => {
    const { label } = await api.undo.redo()
    return label ? `Done again: ${label}` : 'There is nothing to do again.'
  })
}

/** For what is done from anywhere and has no place of its own to say why it failed. */
export async function saying(call: () => Promise<string | null>): Promise<void> {
  try {
    const words = await call()
    if (words !== null) toast(words)
  } catch (error) {
    toast(problemOf(error).message)
  }
}
