// The window around every view: sidebar, overlays, toasts, and the commands that work anywhere.
import { useQuery } from '@tanstack/react-query'
import { Router, useLocation } from 'wouter'
import { Overlays } from '../features/overlays'
import { movePane, ToastRegion, undoToast, Window } from '../ui'
import { query } from './api'
import { MainSidebar } from './main-sidebar'
import { Routes } from './routes'
import { useShell } from './shell-store'
import { useCommands } from './shortcuts'
import { changeSettings, useSettings } from './state'
import { redoLast, undoLast } from './use-act'
import { useViewLocation } from './view-location'

function useMainCommands() {
  const [, go] = useLocation()
  const { open } = useShell()
  useCommands('anywhere', {
    'go-today': () => go('/'),
    'go-meetings': () => go('/meetings'),
    'go-commitments': () => go('/commitments'),
    'go-alignment': () => go('/alignment'),
    'go-prompts': () => go('/prompts'),
    'go-evidence': () => go('/evidence'),
    'go-insights': () => go('/insights'),
    'go-customers': () => go('/customers'),
    'go-team': () => go('/team'),
    'go-boss': () => go('/boss'),
    'go-settings': () => go('/settings'),
    'go-back': () => window.history.back(),
    'go-forward': () => window.history.forward(),
    'go-up': () => go(parentOf(window.location.hash.slice(1))),
    palette: () => open({ type: 'palette', query: '' }),
    capture: () => open({ type: 'capture', kind: 'topic', personId: null }),
    promise: () => open({ type: 'capture', kind: 'promise', personId: null }),
    find: () => open({ type: 'palette', query: '' }),
    new: () => open({ type: 'new-meeting', relationshipId: null }),
    shortcuts: () => open({ type: 'shortcuts' }),
    undo: () => {
      if (!undoToast()) void undoLast()
    },
    redo: () => void redoLast(),
    sidebar: () => void changeSettings(({ isSidebarFolded }) => ({ isSidebarFolded: !isSidebarFolded })),
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
