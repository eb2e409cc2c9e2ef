// Whether the window is narrow (at most 1080 px): the sidebar becomes a rail, panes narrow.

import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 1080px)'

function subscribe(onChange: () => void) {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
}
