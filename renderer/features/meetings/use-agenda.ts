// The agenda of one meeting with everything that can be done to it by hand.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { AgendaItemView, AgendaSectionView, AgendaView } from '../../../shared/agenda/view'
import type { Id, Served } from '../../../shared/words'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'

export function useAgenda(meetingId: Id) {
  const view: AgendaView = useSuspenseQuery(query.agenda.view.queryOptions({ input: { meetingId } })).data
  const act = useAct()
  const sectionOf = (item: AgendaItemView): AgendaSectionView | undefined =>
    view.sections.find((section) => section.items.some(({ id }) => id === item.id))
  const place = (item: AgendaItemView, section: string, position: number) =>
    act.run(() => api.agenda.place({ itemId: item.id, section, position }))
  return {
    view,
    act,
    items: view.sections.flatMap((section) => section.items),
    build: () => act.run(() => api.agenda.build({ meetingId })),
    setMinutes: (item: AgendaItemView, minutes: number) =>
      act.run(() => api.agenda.setMinutes({ itemId: item.id, minutes: Math.max(1, minutes) })),
    freeMinutes: (item: AgendaItemView) =>
      act.run(() => api.agenda.setMinutes({ itemId: item.id, minutes: null })),
    pin: (item: AgendaItemView) =>
      act.run(() => api.agenda.pin({ itemId: item.id, isPinned: !item.isPinned })),
    park: (item: AgendaItemView) =>
      act.run(() => api.agenda.park({ itemId: item.id }), 'Parked until next time'),
    drop: (item: AgendaItemView) =>
      act.run(() => api.agenda.drop({ itemId: item.id }), 'Left out of this agenda'),
    add: (item: AgendaItemView) => act.run(() => api.agenda.add({ itemId: item.id }), 'Added to the agenda'),
    swap: (item: AgendaItemView) => act.run(() => api.agenda.swapPrompt({ itemId: item.id })),
    changeVisibility: (item: AgendaItemView) =>
      act.run(() =>
        api.agenda.setVisibility({
          itemId: item.id,
          visibility: item.visibility === 'private' ? 'shareable' : 'private',
        }),
      ),
    setServed: (item: AgendaItemView, served: Served) =>
      act.run(() => api.agenda.setServed({ itemId: item.id, served })),
    setMode: (item: AgendaItemView, mode: AgendaItemView['mode']) =>
      act.run(() => api.agenda.setMode({ itemId: item.id, mode })),
    place,
    moveBy: (item: AgendaItemView, step: 1 | -1) => {
      const section = sectionOf(item)
      if (!section) return
      const at = section.items.findIndex(({ id }) => id === item.id) + step
      if (at >= 0 && at < section.items.length) void place(item, section.section, at)
    },
    moveSectionBy: (item: AgendaItemView, step: 1 | -1) => {
      const section = sectionOf(item)
      const next = section && view.sections[view.sections.indexOf(section) + step]
      if (next) void place(item, next.section, step === 1 ? 0 : next.items.length)
    },
  }
}

export type Agenda = ReturnType<typeof useAgenda>
