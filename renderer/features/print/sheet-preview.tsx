// The printed page in a frame of its own, as large as there is room for and never larger than on paper.
import { useEffect, useRef, useState } from 'react'
import styles from './print.module.css'

type SheetPreviewProps = { readonly url: string; readonly title: string }

type Size = { readonly width: number; readonly height: number }

/** Enough for either paper until the page has said how large it is. */
const before: Size = { width: 864, height: 1180 }

export function SheetPreview({ url, title }: SheetPreviewProps) {
  const well = useRef<HTMLElement>(null)
  const [room, setRoom] = useState(0)
  const [size, setSize] = useState(before)
  useEffect(() => {
    const element = well.current
    if (!element) return
    const watch = new ResizeObserver(() => setRoom(element.clientWidth))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const scale = Math.min(1, room / size.width)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by key
    <section ref={well} className={styles.well} aria-label="The page" tabIndex={0}>
      <div className={styles.page} style={{ width: size.width * scale, height: size.height * scale }}>
        {/* No script runs in it; the same origin lets it have its looks and tell its height. */}
        <iframe
          key={url}
          src={url}
          title={title}
          sandbox="allow-same-origin"
          tabIndex={-1}
          className={styles.frame}
          style={{ width: size.width, height: size.height, transform: `scale(${scale})` }}
          onLoad={(event) => {
            const body = event.currentTarget.contentDocument?.body
            if (body) setSize({ width: Math.ceil(widthOf(body)), height: body.scrollHeight })
          }}
        />
      </div>
    </section>
  )
}

/** The sheets with the margin of the desk they lie on. */
function widthOf(body: HTMLElement): number {
  const sheet = body.firstElementChild?.getBoundingClientRect().width ?? before.width
  return sheet + 2 * Number.parseFloat(getComputedStyle(body).paddingLeft)
}
