// Saving and printing with a way out: what is under way, what came of it in words, and how to stop it.
import { useEffect, useRef, useState } from 'react'
import type { PrintKind } from '../../../shared/print/contract'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { problemOf } from '../../app/problem'

export type Paper = {
  readonly busy: 'save' | 'print' | null
  /** What came of it: "Saved as …". */
  readonly done: string | null
  readonly problem: string | null
  readonly save: () => void
  readonly print: () => void
  readonly cancel: () => void
}

type Came = { readonly done: string | null; readonly problem: string | null }

const nothing: Came = { done: null, problem: null }

export function usePaper(meetingId: Id, document: PrintKind): Paper {
  const [busy, setBusy] = useState<Paper['busy']>(null)
  const [came, setCame] = useState<Came>(nothing)
  const under = useRef<AbortController | null>(null)
  useEffect(() => () => under.current?.abort(), [])

  const run = async (what: 'save' | 'print', work: (signal: AbortSignal) => Promise<Came>) => {
    if (under.current) return
    const control = new AbortController()
    under.current = control
    setBusy(what)
    setCame(nothing)
    const result = await work(control.signal).catch(
      (error): Came => ({ done: null, problem: problemOf(error).message }),
    )
    if (under.current !== control) return
    under.current = null
    setBusy(null)
    setCame(result)
  }

  return {
    busy,
    ...came,
    save: () =>
      void run('save', async (signal) => {
        const { path } = await api.print.savePdf({ meetingId, document }, { signal })
        return path === null ? nothing : { done: `Saved as ${nameOf(path)}`, problem: null }
      }),
    print: () =>
      void run('print', async (signal) => {
        const { isPrinted, problem } = await api.print.print({ meetingId, document }, { signal })
        return { done: isPrinted ? 'Sent to the printer.' : null, problem }
      }),
    cancel: () => {
      under.current?.abort()
      under.current = null
      setBusy(null)
    },
  }
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).pop() ?? path
}
