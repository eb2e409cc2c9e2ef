// Whether the window is narrow: at most 1080 px at the usual text size, so that larger text counts as
// less room. Then the sidebar is a rail and panes narrow.

import { useSyncExternalStore } from 'react'

const NARROW_REM = 67.5

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['style', 'class', 'data-text'],
  })
  window.addEventListener('resize', onChange)
  return () => {
    observer.disconnect()
    window.removeEventListener('resize', onChange)
  }
}

function read(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return window.innerWidth <= NARROW_REM * rem
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, read)
}
