// Where you are, as the views know it: the address in the hash, once the view that stands there can be drawn whole.
// Until then the view before it stays; nothing flickers in between. What stands behind a ? is the view's to take.
import { useDeferredValue } from 'react'
import type { BaseLocationHook } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'

function useLocation(): ReturnType<typeof useHashLocation> {
  const [path, go] = useHashLocation()
  return [useDeferredValue(path.replace(/\?.*$/, '')), go]
}

export const useViewLocation: typeof useLocation & BaseLocationHook = Object.assign(useLocation, {
  hrefs: (href: string) => `#${href}`,
})
