// The sidebar with its data: places with counts, and the people you work for with their next talk.
import { useQuery } from '@tanstack/react-query'
import {
  ChartNoAxesColumn,
  CircleHelp,
  FolderCheck,
  ListChecks,
  MessagesSquare,
  Network,
  Sun,
} from 'lucide-react'
import { useLocation } from 'wouter'
import type { PersonRow } from '../../shared/people/model'
import { SampleBox, Sidebar, SidebarNote, type SidebarPerson } from '../ui'
import { api, query } from './api'
import { useShell } from './shell-store'
import { changeSettings, useDataState, usePeople, useSettings, useToday } from './state'
import { saying } from './use-act'
import { soonWords } from './words'

function personRow(person: PersonRow, today: string, path: string): SidebarPerson {
  const { next, daysOver, rhythm } = person
  const note = (): Pick<SidebarPerson, 'note' | 'tone'> => {
    if (next?.on === today) return { note: next.at, tone: 'soon' }
    if (rhythm === 'over' && !next) return { note: `${daysOver} d over`, tone: 'late' }
    return next ? { note: soonWords(next.on, today), tone: 'plain' } : {}
  }
  return {
    id: person.id,
    name: person.name,
    href: `#/people/${person.id}`,
    isCurrent: path === `/people/${person.id}`,
    ...note(),
  }
}

/** Open promises of yours and live signals; nothing while there are none. */
function useCounts() {
  const promises = useQuery(
    query.commitments.list.queryOptions({ input: { direction: 'mine', isOpen: true } }),
  )
  const signals = useQuery(query.signals.list.queryOptions({ input: {} }))
  return { promises: promises.data?.length || undefined, signals: signals.data?.length || undefined }
}

function signalWords(count: number | undefined): { readonly note?: string } {
  if (count === undefined) return {}
  return { note: count === 1 ? '1 signal' : `${count} signals` }
}

function leaveSample(): Promise<void> {
  return saying(async () => {
    await api.welcome.leaveSample()
    return null
  })
}

export function MainSidebar({ isRail }: { readonly isRail: boolean }) {
  const [path] = useLocation()
  const today = useToday()
  const { open: database } = useDataState()
  const people = usePeople()
  const { open } = useShell()
  const settings = useSettings()
  const counts = useCounts()
  const isAt = (place: string) => path === place || (place !== '/' && path.startsWith(`${place}/`))
  return (
    <Sidebar
      isRail={isRail}
      onSearch={() => open({ type: 'palette', query: '' })}
      onToggle={() => void changeSettings({ isSidebarFolded: !settings.isSidebarFolded })}
      places={[
        { id: 'today', label: 'Today', icon: Sun, href: '#/', isCurrent: path === '/', command: 'go-today' },
        {
          id: 'meetings',
          label: 'Meetings',
          icon: MessagesSquare,
          href: '#/meetings',
          isCurrent: isAt('/meetings'),
          command: 'go-meetings',
        },
        {
          id: 'commitments',
          label: 'Commitments',
          icon: ListChecks,
          href: '#/commitments',
          isCurrent: isAt('/commitments'),
          command: 'go-commitments',
          ...(counts.promises === undefined ? {} : { count: counts.promises }),
        },
        {
          id: 'alignment',
          label: 'Alignment',
          icon: Network,
          href: '#/alignment',
          isCurrent: isAt('/alignment'),
          command: 'go-alignment',
        },
        {
          id: 'prompts',
          label: 'Prompts',
          icon: CircleHelp,
          href: '#/prompts',
          isCurrent: isAt('/prompts'),
          command: 'go-prompts',
        },
        {
          id: 'evidence',
          label: 'Evidence',
          icon: FolderCheck,
          href: '#/evidence',
          isCurrent: isAt('/evidence'),
          command: 'go-evidence',
        },
        {
          id: 'insights',
          label: 'Insights',
          icon: ChartNoAxesColumn,
          href: '#/insights',
          isCurrent: isAt('/insights'),
          command: 'go-insights',
        },
      ]}
      groups={[
        {
          served: 'customer',
          label: 'Customers',
          href: '#/customers',
          isCurrent: isAt('/customers'),
          ...signalWords(counts.signals),
        },
        {
          served: 'employee',
          label: 'Team',
          href: '#/team',
          isCurrent: isAt('/team'),
          ...(people.reports.length
            ? { note: people.reports.length === 1 ? '1 person' : `${people.reports.length} people` }
            : {}),
          people: people.reports.map((person) => personRow(person, today, path)),
          ...(people.reports.length
            ? {}
            : {
                add: {
                  label: 'Add a report',
                  onPress: () => open({ type: 'add-person', kind: 'direct_report' }),
                },
              }),
        },
        {
          served: 'boss',
          label: 'Boss',
          href: '#/boss',
          isCurrent: isAt('/boss'),
          people: people.bosses.map((person) => personRow(person, today, path)),
          ...(people.bosses.length
            ? {}
            : { add: { label: 'Add your boss', onPress: () => open({ type: 'add-person', kind: 'boss' }) } }),
        },
      ]}
      foot={
        <>
          {database === 'sample' ? <SampleBox onLeave={() => void leaveSample()} /> : null}
          <SidebarNote>Saved on this computer</SidebarNote>
        </>
      }
    />
  )
}
