// The coach under a text field: silent and without room until what is typed is a question that could be a better one.
import { useEffect, useRef, useState } from 'react'
import styles from './coach.module.css'
import { HintLine, TakenLine } from './hint-line'
import { keepWords } from './store'
import { useCoach } from './use-coach'
import { neverAgain, useHintKeys } from './use-hint-keys'

type TextBox = HTMLInputElement | HTMLTextAreaElement

type CoachHintProps = {
  /** What is typed so far in the field before it. */
  readonly value: string
  /** Puts other words into the field. */
  readonly onTake: (words: string) => void
  /** Keeps the second question of two in one, where there is room for it. */
  readonly onFollowUp?: (words: string) => void
  /** Says nothing: what is asked here may well be closed, or someone lets off steam. */
  readonly isOff?: boolean
}

type Taken = { readonly before: string; readonly after: string; readonly followUp: string | null }

/** The field that holds these words: the nearest before the hint, else the first around it. */
function fieldOf(place: HTMLElement, value: string): TextBox | null {
  const boxes: TextBox[] = []
  for (let before = place.previousElementSibling; before; before = before.previousElementSibling)
    boxes.push(...before.querySelectorAll<TextBox>('textarea, input:not([type="hidden"])'))
  boxes.push(
    ...(place.parentElement?.querySelectorAll<TextBox>('textarea, input:not([type="hidden"])') ?? []),
  )
  return boxes.find((box) => box.value === value) ?? null
}

/** Replaces all words of a field as if they were typed, so that Ctrl+Z in it brings back what stood there. */
function typeInto(field: TextBox, words: string): boolean {
  field.focus()
  field.select()
  return document.execCommand('insertText', false, words) && field.value === words
}

export function CoachHint({ value, onTake, onFollowUp, isOff = false }: CoachHintProps) {
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<TextBox>(null)
  // What stood there already was thought about when it was written.
  const [start] = useState(value)
  const [taken, setTaken] = useState<Taken | null>(null)
  const found = useCoach(value, isOff || value === start)
  const isTaken = taken !== null && taken.after === value
  const isShown = found !== null && !isTaken
  useEffect(() => {
    if (place.current) field.current = fieldOf(place.current, value)
  }, [value])
  useEffect(() => {
    if (isShown && field.current === document.activeElement)
      place.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])
  const put = (words: string) => {
    if (!field.current || !typeInto(field.current, words)) onTake(words)
  }
  const keep = () => {
    if (found) keepWords(found.asked.text)
    field.current?.focus()
  }
  const take = (rewrite: string) => {
    if (!found) return
    const { from, to, text } = found.asked
    const { followUp } = found.advice
    const after = value.slice(0, from) + rewrite + value.slice(to)
    keepWords(text)
    setTaken({ before: value, after, followUp })
    put(after)
    if (followUp !== null) onFollowUp?.(followUp)
  }
  const never = () => {
    if (!found) return
    keep()
    void neverAgain(found.advice.pattern)
  }
  const rewrite = found?.advice.rewrite ?? null
  useHintKeys({
    isShown,
    field,
    place,
    onTake: rewrite === null ? null : () => take(rewrite),
    onKeep: keep,
    onNever: never,
  })
  return (
    <div ref={place} role="status" className={styles.place} data-open={isShown || isTaken || undefined}>
      {isShown ? (
        <HintLine advice={found.advice} onTake={() => take(rewrite ?? value)} onKeep={keep} onNever={never} />
      ) : isTaken ? (
        <TakenLine
          followUp={taken.followUp}
          onUndo={() => {
            setTaken(null)
            put(taken.before)
          }}
        />
      ) : null}
    </div>
  )
}
