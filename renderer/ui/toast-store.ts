// The tiny store behind the toasts: one line at a time, called from anywhere with toast().
// It knows no clock; the region counts the seconds.

export type ToastLine = {
  readonly id: number
  readonly text: string
  readonly actionLabel: string
  readonly onUndo: (() => void) | null
}

let current: ToastLine | null = null
let lastId = 0
const listeners = new Set<() => void>()

function set(next: ToastLine | null) {
  current = next
  for (const listener of listeners) listener()
}

export type ToastOptions = {
  /** Takes back what was done. Shown as Undo, and run by undoToast() for Ctrl+Z. */
  readonly onUndo?: (() => void) | undefined
  readonly actionLabel?: string | undefined
}

/** Says in one line what was done. Not for errors. A newer line takes the place of an older one. */
export function toast(text: string, { onUndo, actionLabel = 'Undo' }: ToastOptions = {}) {
  lastId += 1
  set({ id: lastId, text, actionLabel, onUndo: onUndo ?? null })
}

/** Takes the line away, without undoing. */
export function dismissToast() {
  if (current) set(null)
}

/** Undoes what the shown line says; false when there is no line that can. */
export function undoToast(): boolean {
  const shown = current
  if (!shown?.onUndo) return false
  set(null)
  shown.onUndo()
  return true
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  read: (): ToastLine | null => current,
} as const
