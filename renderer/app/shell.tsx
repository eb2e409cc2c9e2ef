// The window around every view: sidebar, overlays, toasts, and the commands that work anywhere.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router, useLocation } from 'wouter'
import { Overlays } from '../features/overlays'
import { movePane, ToastRegion, undoToast, Window } from '../ui'
import { query } from './api'
import { MainSidebar } from './main-sidebar'
import { Routes } from './routes'
import { useShell } from './shell-store'
import { setSingleKeys, useCommands } from './shortcuts'
import { changeSettings, useSettings } from './state'
import { redoLast, undoLast } from './use-act'
import { useViewLocation } from './view-location'

const themes = ['system', 'light', 'dark'] as const

function useLook() {
  const { theme, textSize, hasSingleKeys } = useSettings()
  useEffect(() => {
    if (theme === 'system') document.documentElement.removeAttribute('data-theme')
    else document.documentElement.setAttribute('data-theme', theme)
  }, [theme])
  useEffect(() => {
    document.documentElement.style.fontSize = `${(16 * textSize) / 100}px`
  }, [textSize])
  useEffect(() => setSingleKeys(hasSingleKeys), [hasSingleKeys])
}

function useMainCommands() {
  const [, go] = useLocation()
  const { open } = useShell()
  const change = (values: Parameters<typeof changeSettings>[0]) => void changeSettings(values)
  const textBy = (step: number) =>
    change(({ textSize }) => ({ textSize: Math.min(140, Math.max(90, textSize + step)) }))
  useCommands('anywhere', {
    'go-today': () => go('/'),
    'go-meetings': () => go('/meetings'),
    'go-commitments': () => go('/commitments'),
    'go-alignment': () => go('/alignment'),
    'go-prompts': () => go('/prompts'),
    'go-customers': () => go('/customers'),
    'go-team': () => go('/team'),
    'go-boss': () => go('/boss'),
    'go-settings': () => go('/settings'),
    'go-back': () => window.history.back(),
    'go-forward': () => window.history.forward(),
    'go-up': () => go(parentOf(window.location.hash.slice(1))),
    palette: () => open({ type: 'palette', query: '' }),
    capture: () => open({ type: 'capture', kind: 'topic', personId: null }),
    new: () => open({ type: 'new-meeting', relationshipId: null }),
    shortcuts: () => open({ type: 'shortcuts' }),
    undo: () => {
      if (!undoToast()) void undoLast()
    },
    redo: () => void redoLast(),
    sidebar: () => change(({ isSidebarFolded }) => ({ isSidebarFolded: !isSidebarFolded })),
    theme: () =>
      change(({ theme }) => ({ theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system' })),
    'text-larger': () => textBy(10),
    'text-smaller': () => textBy(-10),
    'text-reset': () => change({ textSize: 100 }),
    'next-pane': () => movePane('next'),
    'previous-pane': () => movePane('previous'),
  })
}

/** One level up from an address: a meeting to the meetings, a person to the team, anything else to Today. */
function parentOf(path: string): string {
  if (path.startsWith('/meetings/')) return '/meetings'
  if (path.startsWith('/people/')) return '/team'
  return '/'
}

function Frame() {
  useLook()
  useMainCommands()
  const { isSidebarFolded } = useSettings()
  const { isMeeting } = useShell()
  const about = useQuery(query.settings.about.queryOptions())
  return (
    <Window
      isRail={isSidebarFolded || isMeeting}
      frame={about.data?.hasOverlayButtons ? 'overlay' : 'system'}
      sidebar={<MainSidebar isRail={isSidebarFolded || isMeeting} />}
    >
      <Routes />
      <Overlays />
      <ToastRegion />
    </Window>
  )
}

export function Shell() {
  return (
    <Router hook={useViewLocation}>
      <Frame />
    </Router>
  )
}
