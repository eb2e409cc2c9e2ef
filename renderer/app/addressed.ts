// What stands behind the path in an address, such as the goal in #/alignment?goal=…: taken once by the view there.
import { type RefObject, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** `take` hears the value; the address is then as if it had not been there, so that it can be asked for again. */
export function useAddressed(key: string, take: (value: string) => void): void {
  const read = useCallback(() => new URLSearchParams(window.location.hash.split('?')[1]).get(key), [key])
  const value = useSyncExternalStore(subscribe, read)
  useEffect(() => {
    if (value === null) return
    take(value)
    window.history.replaceState(null, '', window.location.hash.split('?')[0])
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [value, take])
}

/** A part of a view that an address can ask for, as in `?part=sight`: it is scrolled to, and gets the focus. */
export function useAddressedPart(part: string): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null)
  const read = useCallback(() => new URLSearchParams(window.location.hash.split('?')[1]).get('part'), [])
  const isWanted = useSyncExternalStore(subscribe, read) === part
  useEffect(() => {
    if (!isWanted) return
    // What was open over the view gives the focus back first, and what is above has found its height.
    const timer = setTimeout(() => {
      place.current?.scrollIntoView({ block: 'start' })
      place.current?.focus({ preventScroll: true })
      window.history.replaceState(null, '', window.location.hash.split('?')[0])
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    }, 60)
    return () => clearTimeout(timer)
  }, [isWanted])
  return place
}
