// What the coach has to say about a text that is being typed; null while there is nothing to say.
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Advice } from '../../../shared/coach/model'
import { query } from '../../app/api'
import { useSettings } from '../../app/state'
import { type Asked, questionIn } from './question'
import { isKept, loadCoach, useCoachStore } from './store'

/** So long nothing is typed until words without a question mark are taken for a question. */
const restsMs = 900

export type Found = { readonly of: string; readonly asked: Asked; readonly advice: Advice }

/** True once a text was left alone for a moment. */
function useRested(text: string): boolean {
  const [rested, setRested] = useState<string | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restsMs)
    return () => clearTimeout(timer)
  }, [text])
  return rested === text
}

export function useCoach(text: string, isOff = false): Found | null {
  const { hasHints } = useSettings()
  const isSilent = isOff || !hasHints
  // Typing goes first, also in a long text that was pasted.
  const settled = useDeferredValue(isSilent ? '' : text)
  const isRested = useRested(settled)
  const seen = useMemo(() => questionIn(settled), [settled])
  const asked = seen && (seen.isMarked || isRested) ? seen : null
  const isAsked = asked !== null
  useEffect(() => {
    if (isAsked) loadCoach()
  }, [isAsked])
  const dismissed = useQuery(query.coach.dismissals.queryOptions()).data
  const { coach, kept } = useCoachStore()
  const advice = useMemo(() => (coach && asked ? coach(asked.text) : null), [coach, asked])
  if (!asked || !advice || !dismissed || settled !== text || advice.label === 'open_ok') return null
  if (isKept(kept, asked.text) || dismissed.some(({ pattern }) => pattern === advice.pattern)) return null
  return { of: settled, asked, advice }
}
