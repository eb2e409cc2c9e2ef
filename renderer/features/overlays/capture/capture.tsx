// Quick capture: one text first, then only what its kind needs. Nothing typed is lost when the kind changes.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { BossTopicKind } from '../../../../shared/topics/model'
import type { Id } from '../../../../shared/words'
import { type CaptureKind, useShell } from '../../../app/shell-store'
import { Banner, Button, Dialog, TextField, toast } from '../../../ui'
import { CoachHint } from '../../coach'
import { Gentle } from '../../gentle'
import { type Around, type Draft, emptyDraft, isAsked, wordsOf } from '../records/draft'
import { recordKind, recordKinds } from '../records/kinds'
import { useAround } from '../records/use-around'
import { useRecord } from '../records/use-record'
import styles from './capture.module.css'
import { KindPicker } from './kind-picker'

type CaptureProps = {
  readonly kind: CaptureKind
  readonly personId: Id | null
  readonly partyId: Id | null
  readonly direction: 'mine' | 'theirs'
  readonly bossKind: BossTopicKind
  readonly onClose: () => void
}

/** What was typed when the dialog was left without saving; taken up again when asked for. */
let left: { readonly kind: CaptureKind; readonly draft: Draft } | null = null

function offerBack(kind: CaptureKind, draft: Draft) {
  toast('Not saved.', {
    actionLabel: 'Bring it back',
    onUndo: () => {
      left = { kind, draft }
      useShell.getState().open({ type: 'capture', kind, personId: draft.personId })
    },
  })
}

/** Where it begins: about the person or the party whose page it was opened from. */
function startingDraft(
  around: Around,
  kind: CaptureKind,
  personId: Id | null,
  partyId: Id | null,
): Partial<Draft> {
  const person = around.people.find(({ id }) => id === personId)
  if (!person) return { personId, partyId }
  if (person.kind === 'boss') return { personId, partyId, bossRelationshipId: person.relationshipId }
  const heard = { personId: person.id, partyId: null, on: around.today, consentToName: false }
  return {
    personId,
    partyId,
    markedFor: person.id,
    ...(kind === 'signal' ? { sources: [heard], hop: 1 } : {}),
  }
}

/** What stays for the next one: whom it is with. */
function nextDraft({ personId, partyId, direction, raisedBy, bossKind }: Draft): Draft {
  return { ...emptyDraft, personId, partyId, direction, raisedBy, bossKind }
}

export function Capture(props: CaptureProps) {
  const { kind: firstKind, personId, partyId, direction, bossKind, onClose } = props
  const [kind, setKind] = useState(firstKind)
  const around = useAround()
  const [start] = useState(
    () => left?.draft ?? { ...startingDraft(around, firstKind, personId, partyId), direction, bossKind },
  )
  const of = recordKind(kind)
  const form = useRecord(of, start, (draft) => of.add(draft, around))
  const { draft, set, errorAt } = form
  const text = useRef<HTMLInputElement & HTMLTextAreaElement>(null)

  useEffect(() => {
    left = null
  }, [])
  const leave = () => {
    onClose()
    if (draft.text.trim() !== '' || form.isChanged) offerBack(kind, draft)
  }

  const save = async (isKept: boolean) => {
    if (form.isBusy) return
    const isTaken = await form.send(of.added)
    if (!isTaken) return
    if (!isKept) return onClose()
    form.reset(nextDraft(draft))
    text.current?.focus()
  }

  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.stopPropagation()
      void save(true)
      return
    }
    const picked = recordKinds[(Number(event.key) + 9) % 10]
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey)
    if (picked && isPlain && event.target === text.current && draft.text === '') {
      event.preventDefault()
      setKind(picked.kind)
    }
  }

  return (
    <Dialog
      title="Capture"
      size="large"
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : leave())}
      onSubmit={() => void save(false)}
      footer={
        <>
          <span className={styles.tip}>
            <Button
              variant="ghost"
              isDisabled={form.isBusy}
              keys="Ctrl+Enter"
              onPress={() => void save(true)}
            >
              Save and add another
            </Button>
          </span>
          <Button variant="ghost" keys="Escape" onPress={leave}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" keys="Enter" isBusy={form.isBusy} busyLabel="Saving">
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form} onKeyDownCapture={onKeys}>
        <TextField
          label={of.label}
          isLabelHidden
          size="large"
          autoFocus
          inputRef={text}
          placeholder={of.placeholder}
          description={of.hint}
          value={draft.text}
          onChange={(words) => set('text', words)}
          error={errorAt(of.textField)}
        />
        <CoachHint value={draft.text} onTake={(words) => set('text', words)} isOff={!isAsked(kind, draft)} />
        <Gentle of={wordsOf(draft)} />
        <KindPicker value={kind} onChange={setKind} />
        <div className={styles.fields} key={kind}>
          <of.Fields draft={draft} set={set} errorAt={errorAt} around={around} isEdit={false} />
        </div>
        {form.problem ? <Banner tone="late">{form.problem}</Banner> : null}
      </div>
    </Dialog>
  )
}
