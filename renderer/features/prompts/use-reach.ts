// Gives the focus to the row of a question once it is drawn, after what was open over the list gave it back.
import { useCallback, useEffect, useRef } from 'react'

/** Milliseconds after which a row that has not come is not waited for. */
const PATIENCE = 2000

export function useReach(): (id: string) => void {
  const wanted = useRef({ id: '', until: 0 })
  useEffect(() => {
    const { id, until } = wanted.current
    if (performance.now() > until) return
    const timer = setTimeout(() => {
      const row = document.querySelector(`[data-row="${CSS.escape(id)}"]`)
      const title = row?.querySelector<HTMLElement>('[data-row-title]')
      if (!title) return
      wanted.current = { id, until: 0 }
      title.focus()
    }, 60)
    return () => clearTimeout(timer)
  })
  return useCallback((id) => {
    wanted.current = { id, until: performance.now() + PATIENCE }
  }, [])
}
