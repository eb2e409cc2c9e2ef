// Promises in the room: a line to capture one with who and by when, and what each has said so far.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommitmentView } from '../../../../shared/commitments/model'
import type { MeetingPage } from '../../../../shared/meetings/model'
import { api, query } from '../../../app/api'
import { useToday } from '../../../app/state'
import { useAct } from '../../../app/use-act'
import { dueWords, firstName } from '../../../app/words'
import {
  Button,
  Checkbox,
  DateField,
  EmptyState,
  List,
  Mark,
  Row,
  SectionHead,
  Segmented,
  TextField,
} from '../../../ui'
import { Gentle } from '../../gentle'
import styles from './live.module.css'

export function Promises({ meeting }: { readonly meeting: MeetingPage }) {
  const open = useQuery(
    query.commitments.list.queryOptions({ input: { personId: meeting.personId, isOpen: true } }),
  ).data
  const them = firstName(meeting.personName)
  const of = (direction: 'mine' | 'theirs') =>
    (open ?? []).filter((promise) => promise.direction === direction)
  return (
    <div className={styles.promises}>
      <CapturePromise meeting={meeting} />
      <Said title="You said" promises={of('mine')} />
      <Said title={`${them} said`} promises={of('theirs')} />
    </div>
  )
}

function CapturePromise({ meeting }: { readonly meeting: MeetingPage }) {
  const today = useToday()
  const act = useAct()
  const [text, setText] = useState('')
  const [direction, setDirection] = useState<'mine' | 'theirs'>('mine')
  const [due, setDue] = useState<string | null>(null)
  const [isTried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (text.trim() === '' || !due) return
    const made = await act.run(
      () => api.commitments.make({ personId: meeting.personId, direction, text, due, meetingId: meeting.id }),
      'Promise noted',
    )
    if (!made) return
    setText('')
    setDue(null)
    setTried(false)
  }
  return (
    <form
      className={styles.capture}
      data-focus-key="promise"
      aria-label="A promise"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label="What is promised"
        isLabelHidden
        placeholder="What is promised"
        value={text}
        onChange={setText}
        error={isTried && text.trim() === '' ? 'Write what was promised.' : act.errorAt('text')}
      />
      <Segmented
        label="Who promises"
        value={direction}
        onChange={setDirection}
        options={[
          { id: 'mine', label: 'I will' },
          { id: 'theirs', label: `${firstName(meeting.personName)} will` },
        ]}
      />
      <DateField
        label="By when"
        value={due}
        onChange={setDue}
        today={today}
        error={isTried && text.trim() !== '' && !due ? 'Choose a day.' : act.errorAt('due')}
      />
      {act.problem && !act.problem.field ? <p className={styles.error}>{act.problem.message}</p> : null}
      <Button type="submit" size="small" keys="Enter" isBusy={act.isBusy}>
        Note it
      </Button>
      <Gentle of={text} />
    </form>
  )
}

function Said({ title, promises }: { readonly title: string; readonly promises: readonly CommitmentView[] }) {
  const today = useToday()
  const act = useAct()
  return (
    <section aria-label={title}>
      <SectionHead hasLine right={promises.length ? `${promises.length} open` : undefined}>
        {title}
      </SectionHead>
      {promises.length === 0 ? <EmptyState title="Nothing promised yet." /> : null}
      <List aria-label={title}>
        {promises.map((promise) => {
          const due = dueWords(promise.currentDue, today)
          return (
            <Row
              key={promise.id}
              size="two-line"
              start={
                <Checkbox
                  aria-label={`Kept: ${promise.text}`}
                  isSelected={false}
                  onChange={() => void act.run(() => api.commitments.keep({ id: promise.id }), 'Kept')}
                />
              }
              end={<Mark served={promise.served} size={9} />}
              note={<span data-tone={due.tone}>{due.text}</span>}
            >
              {promise.text}
            </Row>
          )
        })}
      </List>
      {act.problem ? <p className={styles.error}>{act.problem.message}</p> : null}
    </section>
  )
}
