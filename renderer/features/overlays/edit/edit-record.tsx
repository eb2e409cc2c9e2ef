// One record over any view: change its words, see where it stands, and take the next step of its life.
import type { Id } from '../../../../shared/words'
import type { CaptureKind } from '../../../app/shell-store'
import { Banner, Button, Dialog, MetaLine, Skeleton, TextField } from '../../../ui'
import { CoachHint } from '../../coach'
import { Gentle } from '../../gentle'
import { ThreadLine } from '../../hinge'
import { type Around, isAsked, wordsOf } from '../records/draft'
import { recordKind } from '../records/kinds'
import { useAround } from '../records/use-around'
import { useRecord } from '../records/use-record'
import styles from './edit.module.css'
import type { Loaded } from './loaded'
import { OpportunityMatches } from './opportunity-matches'
import { SignalSources } from './signal-sources'
import { useLoaded } from './use-loaded'
import { Verbs } from './verbs'

type EditRecordProps = { readonly kind: CaptureKind; readonly id: Id; readonly onClose: () => void }

export function EditRecord({ kind, id, onClose }: EditRecordProps) {
  const around = useAround()
  const loaded = useLoaded(kind, id, around)
  if (loaded) return <EditForm kind={kind} loaded={loaded} around={around} onClose={onClose} />
  return (
    <Dialog
      title={recordKind(kind).label}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      isDismissable
      footer={
        <Button variant="ghost" keys="Escape" onPress={onClose}>
          Close
        </Button>
      }
    >
      {loaded === null ? <p>This is no longer here. It may have been removed.</p> : <Skeleton />}
    </Dialog>
  )
}

type EditFormProps = {
  readonly kind: CaptureKind
  readonly loaded: Loaded
  readonly around: Around
  readonly onClose: () => void
}

function EditForm({ kind, loaded, around, onClose }: EditFormProps) {
  const of = recordKind(kind)
  const form = useRecord(of, loaded.draft, (draft) => of.save(loaded.id, draft, around))
  const { draft, set, errorAt } = form
  const save = async () => {
    if (form.isBusy) return
    if (!form.isChanged || (await form.send(of.saved))) onClose()
  }
  /** Before a step, what was typed is saved, so that the step loses nothing. */
  const saveFirst = async () => {
    if (!form.isChanged) return true
    const isTaken = await form.send()
    if (isTaken) form.reset(draft)
    return isTaken
  }
  return (
    <Dialog
      title={loaded.title}
      size="large"
      isOpen
      holdsTyped
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onSubmit={() => void save()}
      footer={
        <>
          <Button variant="ghost" keys="Escape" onPress={onClose}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" keys="Enter" isBusy={form.isBusy} busyLabel="Saving">
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <MetaLine items={loaded.facts} className={styles.facts} />
        {kind === 'obstacle' || kind === 'signal' ? <ThreadLine kind={kind} id={loaded.id} /> : null}
        <TextField
          label={of.label}
          isLabelHidden
          size="large"
          autoFocus
          description={of.hint}
          value={draft.text}
          onChange={(words) => set('text', words)}
          error={errorAt(of.textField)}
        />
        <CoachHint
          value={draft.text}
          onTake={(words) => set('text', words)}
          isOff={!isAsked(kind, draft) || loaded.isVent === true}
        />
        <Gentle of={wordsOf(draft)} />
        <of.Fields draft={draft} set={set} errorAt={errorAt} around={around} isEdit />
        {loaded.sources ? (
          <SignalSources
            id={loaded.id}
            sources={loaded.sources}
            around={around}
            isSettled={loaded.isSettled === true}
          />
        ) : null}
        {loaded.opportunity ? <OpportunityMatches item={loaded.opportunity} around={around} /> : null}
        <Verbs verbs={loaded.verbs} today={around.today} onBefore={saveFirst} onClose={onClose} />
        {form.problem ? <Banner tone="late">{form.problem}</Banner> : null}
      </div>
    </Dialog>
  )
}
