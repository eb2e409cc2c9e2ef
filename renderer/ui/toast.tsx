// Where toasts appear: one line for 8 seconds, read out politely; the time stands still while it is
// pointed at or has focus. It stays reachable over dialogs.

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { Keys } from './keys'
import styles from './toast.module.css'
import { dismissToast, toastStore, undoToast } from './toast-store'

const SHOWN_FOR_MS = 8000

/** Counts only while nothing holds it; starts again with each line. */
function useCountdown(id: number | undefined, isHeld: boolean) {
  const left = useRef(SHOWN_FOR_MS)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line starts its own count
  useEffect(() => {
    left.current = SHOWN_FOR_MS
  }, [id])
  useEffect(() => {
    if (id === undefined || isHeld) return
    const startedAt = performance.now()
    const timer = setTimeout(dismissToast, left.current)
    return () => {
      clearTimeout(timer)
      left.current -= performance.now() - startedAt
    }
  }, [id, isHeld])
}

export function ToastRegion() {
  const line = useSyncExternalStore(toastStore.subscribe, toastStore.read)
  const [isPointedAt, setIsPointedAt] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  useCountdown(line?.id, line !== null && (isPointedAt || hasFocus))
  useEffect(() => {
    if (line !== null) return
    setIsPointedAt(false)
    setHasFocus(false)
  }, [line])

  return createPortal(
    <section className={styles.region} aria-label="Notices" data-react-aria-top-layer="true">
      {/* The status is always there, so that readers notice what enters it. */}
      <div role="status" className={styles.status}>
        {line ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: pointing and focus only stop the clock
          <div
            key={line.id}
            className={styles.toast}
            onPointerEnter={() => setIsPointedAt(true)}
            onPointerLeave={() => setIsPointedAt(false)}
            onFocus={() => setHasFocus(true)}
            onBlur={() => setHasFocus(false)}
          >
            <span className={styles.text}>{line.text}</span>
            {line.onUndo ? (
              <>
                <Button className={styles.action ?? ''} onPress={() => undoToast()}>
                  {line.actionLabel}
                </Button>
                <Keys command="undo" className={styles.keys} />
              </>
            ) : null}
          </div>
        ) : null}
      </div>
    </section>,
    document.body,
  )
}
