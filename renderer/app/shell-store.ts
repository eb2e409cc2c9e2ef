// What is open over the views: the palette, the key sheet, quick capture, the form for a new meeting or person.
import { create } from 'zustand'
import type { BossTopicKind } from '../../shared/topics/model'
import type { Id } from '../../shared/words'

export type CaptureKind =
  | 'topic'
  | 'promise'
  | 'obstacle'
  | 'signal'
  | 'decision'
  | 'boss_topic'
  | 'accomplishment'
  | 'pushback'
  | 'opportunity'
  | 'need'
  | 'aspiration'
  | 'development'
  | 'recognition'

export type Overlay =
  | { readonly type: 'palette'; readonly query: string }
  | { readonly type: 'shortcuts' }
  | {
      readonly type: 'capture'
      readonly kind: CaptureKind
      readonly personId: Id | null
      readonly partyId?: Id | null
      /** Which of the boss's matters it is. */
      readonly bossKind?: BossTopicKind
      /** Who promises, for a promise; you, when left out. */
      readonly direction?: 'mine' | 'theirs'
    }
  | { readonly type: 'new-meeting'; readonly relationshipId: Id | null }
  | { readonly type: 'add-person'; readonly kind: 'boss' | 'direct_report' }
  | { readonly type: 'edit'; readonly kind: CaptureKind; readonly id: Id }

type ShellState = {
  readonly overlay: Overlay | null
  readonly open: (overlay: Overlay) => void
  readonly close: () => void
  /** A meeting is running on screen: the sidebar keeps to its rail. */
  readonly isMeeting: boolean
  readonly setMeeting: (isMeeting: boolean) => void
}

export const useShell = create<ShellState>((set) => ({
  overlay: null,
  open: (overlay) => set({ overlay }),
  close: () => set({ overlay: null }),
  isMeeting: false,
  setMeeting: (isMeeting) => set({ isMeeting }),
}))
