// A draft under way: its values, what is wrong with it by field, and sending it.
import { useState } from 'react'
import type { CaptureKind } from '../../../app/shell-store'
import { useAct } from '../../../app/use-act'
import { type Draft, emptyDraft, type SetDraft } from './draft'
import type { RecordKind } from './kind'
import type { Sending } from './sending'

export type RecordForm = {
  readonly draft: Draft
  readonly set: SetDraft
  readonly isChanged: boolean
  readonly errorAt: (field: string) => string | undefined
  /** What is wrong but belongs to no field in sight. */
  readonly problem: string | null
  readonly isBusy: boolean
  /** Sends, or marks what is wrong; true when it was taken. `done` is the toast's line. */
  readonly send: (done?: string) => Promise<boolean>
  readonly reset: (draft: Draft) => void
}

/** `check` reads the draft as it would be sent. Once sending was tried, what is wrong is kept up to date. */
export function useRecord(
  of: RecordKind,
  initial: Partial<Draft>,
  check: (draft: Draft) => Sending,
): RecordForm {
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, ...initial })
  const [isChanged, setChanged] = useState(false)
  const [tried, setTried] = useState<CaptureKind | null>(null)
  const act = useAct()
  const sending = check(draft)
  const found: Readonly<Record<string, string>> = {
    ...(act.problem?.field ? { [act.problem.field]: act.problem.message } : {}),
    ...(tried === of.kind && !sending.ok ? sending.errors : {}),
  }
  const hidden = Object.entries(found).find(([field]) => !of.shows.includes(field))
  return {
    draft,
    isChanged,
    isBusy: act.isBusy,
    errorAt: (field) => found[field],
    problem: act.problem && !act.problem.field ? act.problem.message : (hidden?.[1] ?? null),
    set: (key, value) => {
      setDraft((current) => ({ ...current, [key]: value }))
      setChanged(true)
      act.clear()
    },
    reset: (next) => {
      setDraft(next)
      setChanged(false)
      setTried(null)
      act.clear()
    },
    send: async (done) => {
      setTried(of.kind)
      if (!sending.ok) return false
      let isTaken = false
      await act.run(async () => {
        await sending.send()
        isTaken = true
      }, done)
      return isTaken
    },
  }
}
