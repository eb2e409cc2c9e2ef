// What stands behind the path in an address, such as the goal in #/alignment?goal=…: taken once by the view there.
import { useCallback, useEffect, useSyncExternalStore } from 'react'

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
