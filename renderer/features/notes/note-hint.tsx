// The coach in a note: under the line that is being typed when it ends in a question mark. It stands beside the
// editor, never in it, so that nothing of it is ever saved.
import type { Editor, EditorEvents } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Id } from '../../../shared/words'
import {
  HintLine,
  keepWords,
  neverAgain,
  questionIn,
  TakenLine,
  useCoach,
  useHintKeys,
  useOpener,
} from '../coach'
import { makeRoom } from './hint-room'
import styles from './notes.module.css'
import { type TypedLine, typedLine } from './typed-line'

type NoteHintProps = { readonly editor: Editor; readonly meetingId: Id; readonly isOff: boolean }

/** The line being typed; none once the caret has gone elsewhere, or the focus has, unless it is in the hint. */
function useTypedLine(editor: Editor, place: RefObject<HTMLElement | null>): TypedLine | null {
  const [line, setLine] = useState<TypedLine | null>(null)
  useEffect(() => {
    const onTransaction = ({ transaction }: EditorEvents['transaction']) => {
      if (transaction.docChanged) return setLine(typedLine(editor.state))
      if (!transaction.selectionSet) return
      setLine((before) => (before && typedLine(editor.state)?.from === before.from ? before : null))
    }
    const onBlur = ({ event }: EditorEvents['blur']) => {
      const next = event.relatedTarget
      if (!(next instanceof Node && place.current?.contains(next))) setLine(null)
    }
    editor.on('transaction', onTransaction)
    editor.on('blur', onBlur)
    return () => {
      editor.off('transaction', onTransaction)
      editor.off('blur', onBlur)
    }
  }, [editor, place])
  return line
}

export function NoteHint({ editor, meetingId, isOff }: NoteHintProps) {
  const place = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLElement | null>(null)
  const line = useTypedLine(editor, place)
  const [taken, setTaken] = useState<{ readonly line: string; readonly followUp: string | null } | null>(null)
  const isMarked = line !== null && questionIn(line.text)?.isMarked === true
  const heard = useCoach(isMarked ? line.text : '', isOff)
  const isOpener = useOpener(meetingId, heard?.advice.label === 'small_talk' ? heard.asked.text : null)
  const found = isOpener ? null : heard
  const isTaken = line !== null && taken?.line === line.text
  const isShown = found !== null && !isTaken
  useRoom(editor, place, isShown || isTaken ? line : null)
  useEffect(() => {
    if (isShown) field.current = editor.view.dom
  }, [editor, isShown])
  const keep = () => {
    if (found) keepWords(found.asked.text)
    editor.commands.focus()
  }
  const take = (rewrite: string) => {
    if (!found || !line) return
    const { from, to, text } = found.asked
    keepWords(text)
    setTaken({
      line: line.text.slice(0, from) + rewrite + line.text.slice(to),
      followUp: found.advice.followUp,
    })
    editor
      .chain()
      .focus()
      .command(({ tr }) => {
        // A step of its own for undo, apart from the words just typed.
        closeHistory(tr).insertText(rewrite, line.from + from, line.from + to)
        return true
      })
      .run()
  }
  const never = () => {
    if (!found) return
    keep()
    void neverAgain(found.advice.pattern)
  }
  const rewrite = found?.advice.rewrite ?? null
  const takeIt = rewrite === null ? null : () => take(rewrite)
  useHintKeys({ isShown, field, place, onTake: takeIt, onKeep: keep, onNever: never })
  return (
    <div ref={place} role="status" className={styles.hint} data-open={isShown || isTaken || undefined}>
      {isShown ? (
        <HintLine advice={found.advice} onTake={() => takeIt?.()} onKeep={keep} onNever={never} />
      ) : isTaken ? (
        <TakenLine followUp={taken?.followUp ?? null} onUndo={() => editor.chain().focus().undo().run()} />
      ) : null}
    </div>
  )
}

/** Below the line, and above the word that says it is saved; in pixels. */
const gaps = { above: 4, below: 20 }

/** Keeps room under the line for what stands in `place`, and puts it there. */
function useRoom(editor: Editor, place: RefObject<HTMLElement | null>, line: TypedLine | null): void {
  const block = line?.block ?? null
  useLayoutEffect(() => {
    const box = place.current
    const around = box?.offsetParent
    if (block === null || !box || !around) return
    const settle = () => {
      const words = editor.view.nodeDOM(block)
      if (!(words instanceof HTMLElement)) return
      const below = words.getBoundingClientRect().bottom - around.getBoundingClientRect().top
      box.style.top = `${below + gaps.above}px`
      makeRoom(editor.view, { at: block, height: box.offsetHeight + gaps.above + gaps.below })
    }
    settle()
    box.scrollIntoView({ block: 'nearest' })
    const watch = new ResizeObserver(settle)
    for (const each of [box, around]) watch.observe(each)
    return () => {
      watch.disconnect()
      box.style.top = ''
      if (!editor.isDestroyed) makeRoom(editor.view, null)
    }
  }, [editor, place, block])
}
