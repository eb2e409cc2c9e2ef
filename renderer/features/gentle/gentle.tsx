// A gentle word under what is being written about a person, before it is kept. It blocks nothing and goes when told to.
import { HeartHandshake } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { gentleWords, sensitiveIn } from '../../../shared/gentle/rules'
import { Button, Icon } from '../../ui'
import styles from './gentle.module.css'

const writable = '[role="textbox"], textarea, input:not([type="hidden"])'

type GentleProps = {
  /** What is typed so far: one text, or all the texts of a form. */
  readonly of: string | readonly string[]
  /** Where the field before it draws beyond its edge. */
  readonly isApart?: boolean
}

/** Stands under a text field, or at the end of a form; takes no room while there is nothing to say. */
export function Gentle({ of, isApart = false }: GentleProps) {
  const place = useRef<HTMLDivElement>(null)
  // Typing goes first, also in a long text that was pasted.
  const text = useDeferredValue(typeof of === 'string' ? of : of.join('\n'))
  const found = useMemo(() => sensitiveIn(text), [text])
  // What stood there already was thought about when it was written.
  const [kept, setKept] = useState(() => found.flatMap(({ words }) => words))
  const open = found.filter(({ words }) => words.some((word) => !kept.includes(word)))
  const keep = () => {
    setKept([...kept, ...found.flatMap(({ words }) => words)])
    // The button goes; the caret returns to what is being written.
    const around = [place.current?.previousElementSibling, place.current?.parentElement]
    const fields = around.flatMap((each) => each?.querySelector<HTMLElement>(writable) ?? [])
    fields[0]?.focus()
  }
  return (
    <div
      ref={place}
      role="status"
      className={styles.place}
      data-open={open.length > 0 || undefined}
      data-apart={isApart || undefined}
    >
      {open.length > 0 ? (
        <div className={styles.word}>
          <Icon of={HeartHandshake} size={14} className={styles.icon} />
          <p>{gentleWords(open.map(({ topic }) => topic))}</p>
          <Button size="small" onPress={keep}>
            Keep it
          </Button>
        </div>
      ) : null}
    </div>
  )
}
