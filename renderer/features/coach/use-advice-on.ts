// What the coach says about many lines: read a few at a time, so that the window never waits for it.
import { useEffect, useState } from 'react'
import type { Advice } from '../../../shared/coach/model'
import { questionIn } from './question'
import { loadCoach, useCoachStore } from './store'

/** So many lines are read in one go. */
const linesAtOnce = 20

export type AdviceOn = {
  /** By the words of the line; only what could be better is in it. */
  readonly advice: ReadonlyMap<string, Advice>
  /** How many of the lines were read so far. */
  readonly read: number
}

export function useAdviceOn(lines: readonly string[]): AdviceOn {
  const coach = useCoachStore((state) => state.coach)
  const [known, setKnown] = useState<ReadonlyMap<string, Advice | null>>(new Map())
  useEffect(() => {
    if (lines.length > 0) loadCoach()
  }, [lines.length])
  useEffect(() => {
    const waiting = coach ? lines.filter((line) => !known.has(line)).slice(0, linesAtOnce) : []
    if (!coach || waiting.length === 0) return
    const timer = setTimeout(() => {
      setKnown((before) => {
        const next = new Map(before)
        for (const line of waiting) {
          const asked = questionIn(line)
          const advice = asked ? coach(asked.text) : null
          next.set(line, advice?.label === 'open_ok' ? null : advice)
        }
        return next
      })
    })
    return () => clearTimeout(timer)
  }, [coach, lines, known])
  return {
    advice: new Map([...known].flatMap(([line, advice]) => (advice ? [[line, advice] as const] : []))),
    read: lines.filter((line) => known.has(line)).length,
  }
}
