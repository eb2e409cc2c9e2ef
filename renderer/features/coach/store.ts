// What the hints share while the app runs: the coach once it is loaded, and the words you keep as they are.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Advice } from '../../../shared/coach/model'

type CoachState = {
  readonly coach: ((text: string) => Advice) | null
  readonly kept: ReadonlySet<string>
  /** The greeting a meeting opened with, by the meeting. */
  readonly openers: ReadonlyMap<string, string>
}

export const useCoachStore = create<CoachState>(() => ({ coach: null, kept: new Set(), openers: new Map() }))

let isLoading = false

/** Loads the coach, once; with the first question that is typed, so that the start of the app does not wait for it. */
export function loadCoach(): void {
  if (isLoading) return
  isLoading = true
  import('../../../shared/coach').then(
    ({ coachQuestion }) => useCoachStore.setState({ coach: coachQuestion }),
    () => {
      isLoading = false
    },
  )
}

function wordsIn(text: string): string {
  return text.toLocaleLowerCase().replace(/\s+/g, ' ').trim()
}

/** No hint for these words any more. */
export function keepWords(text: string): void {
  useCoachStore.setState(({ kept }) => ({ kept: new Set(kept).add(wordsIn(text)) }))
}

export function isKept(kept: ReadonlySet<string>, text: string): boolean {
  return kept.has(wordsIn(text))
}

/** One greeting opens a talk, and nothing is said about it: the first one in the notes of a meeting. */
export function useOpener(meetingId: string, greeting: string | null): boolean {
  const opener = useCoachStore(({ openers }) => openers.get(meetingId))
  useEffect(() => {
    if (greeting === null || opener !== undefined) return
    useCoachStore.setState(({ openers }) => ({ openers: new Map(openers).set(meetingId, wordsIn(greeting)) }))
  }, [meetingId, greeting, opener])
  return greeting !== null && (opener === undefined || opener === wordsIn(greeting))
}
