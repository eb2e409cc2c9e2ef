// The coach beside the questions: reads what you type, says what it is and what it costs, and offers a better one.
import { type KeyboardEvent, type Ref, useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import type { Advice } from '../../../shared/coach/model'
import { useCommands } from '../../app/shortcuts'
import { Button, SectionHead, TextField } from '../../ui'
import styles from './panel.module.css'
import { questionIn } from './question'
import { loadCoach, useCoachStore } from './store'
import { labelWords } from './words'

type CoachPanelProps = {
  /** Takes the question over as one of your own. */
  readonly onKeep: (question: string) => void
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

const insteadOf: readonly (readonly [weak: string, better: string])[] = [
  ['How are you?', 'What has taken most of your energy since we last spoke?'],
  ['Any problems?', 'What nearly went wrong this week?'],
  ['Is it on track?', 'What has to go right for it to land on time?'],
]

type Read =
  | { readonly type: 'advice'; readonly advice: Advice }
  | { readonly type: 'words'; readonly words: string }
  | null

function useReading(text: string): Read {
  const settled = useDeferredValue(text.trim())
  const coach = useCoachStore((state) => state.coach)
  const [isEnglish, setIsEnglish] = useState<((text: string) => boolean) | null>(null)
  const isBegun = settled !== ''
  useEffect(() => {
    if (!isBegun) return
    loadCoach()
    // Of another language there is nothing to say, not even that it is open.
    void import('../../../shared/coach/english').then((english) => setIsEnglish(() => english.isEnglish))
  }, [isBegun])
  return useMemo(() => {
    if (settled === '' || coach === null) return null
    const asked = questionIn(settled)
    if (asked && isEnglish?.(asked.text) !== true) return null
    if (asked) return { type: 'advice', advice: coach(asked.text) }
    return { type: 'words', words: wordsFor(settled) }
  }, [settled, coach, isEnglish])
}

function wordsFor(text: string): string {
  if (text.length > 300) return 'That is more than one question. Write the one that matters most.'
  if (text.includes('\n')) return 'One question at a time, please.'
  return 'It is read once it is a question.'
}

export function CoachPanel({ onKeep, inputRef }: CoachPanelProps) {
  const [text, setText] = useState('')
  const [mine, setMine] = useState<string | null>(null)
  const reading = useReading(text)
  const headId = useId()
  const rewrite = reading?.type === 'advice' ? reading.advice.rewrite : null
  const take = () => {
    if (rewrite === null) return false
    setMine(text)
    setText(rewrite)
    return true
  }
  const bringBack = () => {
    if (mine === null) return false
    setText(mine)
    setMine(null)
    return true
  }
  useCommands('prompts', { 'take-rewrite': take })
  /** Right after the question mark the key means the offer, not a digit of the question. */
  const hearKey = (event: KeyboardEvent<HTMLElement>) => {
    const box = event.target
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'
    if (isUndo && bringBack()) {
      event.preventDefault()
      event.stopPropagation()
      event.nativeEvent.stopImmediatePropagation()
    }
    if (!(box instanceof HTMLTextAreaElement) || event.key !== '1') return
    if (event.ctrlKey || event.metaKey || event.altKey || rewrite === null) return
    const isAtEnd = box.selectionStart === box.value.length && /\?\s*$/.test(box.value)
    if (isAtEnd && take()) event.preventDefault()
  }
  return (
    <section aria-labelledby={headId} className={styles.panel}>
      <SectionHead id={headId} right="runs on this computer">
        Question coach
      </SectionHead>
      <div onKeyDownCapture={hearKey}>
        <TextField
          label="A question to look at"
          isLabelHidden
          isMultiline
          isSaid
          rows={3}
          inputRef={inputRef}
          placeholder="Is the rota going okay?"
          value={text}
          onChange={(words) => {
            setText(words)
            setMine(null)
          }}
        />
      </div>
      <div role="status" className={styles.reading}>
        {reading?.type === 'words' ? <p className={styles.quiet}>{reading.words}</p> : null}
        {reading?.type === 'advice' ? <Said advice={reading.advice} /> : null}
      </div>
      {rewrite === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: it is no set of fields
        <div role="group" aria-label="A better question" className={styles.part}>
          <SectionHead level={3} hasLine>
            Try
          </SectionHead>
          <p className={styles.ask}>{rewrite}</p>
          <div className={styles.actions}>
            <Button size="small" command="take-rewrite" onPress={take}>
              Use it
            </Button>
          </div>
        </div>
      )}
      {text.trim() !== '' && reading?.type !== 'words' ? (
        <div className={styles.actions}>
          <Button size="small" variant="primary" onPress={() => onKeep(text.trim())}>
            Keep as my question
          </Button>
          {mine === null ? null : (
            <Button size="small" variant="ghost" onPress={bringBack}>
              Bring mine back
            </Button>
          )}
        </div>
      ) : null}
      <div className={styles.instead}>
        <SectionHead level={3} hasLine>
          Instead of
        </SectionHead>
        <dl>
          {insteadOf.map(([weak, better]) => (
            <div key={weak}>
              <dt>{weak}</dt>
              <dd>{better}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

function Said({ advice }: { readonly advice: Advice }) {
  const { label, also, triggers } = advice
  if (label === 'open_ok')
    return (
      <p className={styles.words}>
        <b>Open question.</b> Keep it.
      </p>
    )
  const { name, cost } = labelWords[label]
  const others = also.map((each) => labelWords[each].within)
  return (
    <>
      <p className={styles.words}>
        <b>{name}.</b> {cost}
      </p>
      {triggers.length > 0 ? (
        <p className={styles.quiet}>
          In your words:{' '}
          {triggers.map((trigger, at) => (
            <span key={trigger}>
              {at > 0 ? ', ' : null}
              <q>{trigger}</q>
            </span>
          ))}
          .
        </p>
      ) : null}
      {others.length > 0 ? <p className={styles.quiet}>Also {others.join(', ')}.</p> : null}
    </>
  )
}
