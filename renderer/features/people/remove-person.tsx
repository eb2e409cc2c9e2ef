// Deleting someone is final, so it is asked once, with what goes along, and archiving is offered instead.
import { useQuery } from '@tanstack/react-query'
import type { PersonPage, RemovalPreview } from '../../../shared/people/model'
import { api, query } from '../../app/api'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Banner, Button, ConfirmDialog, Skeleton, toast } from '../../ui'
import styles from './person.module.css'

const counted = [
  ['meetings', 'meeting', 'meetings'],
  ['notes', 'note', 'notes'],
  ['commitments', 'promise', 'promises'],
  ['topics', 'topic', 'topics'],
  ['goals', 'goal', 'goals'],
  ['obstacles', 'obstacle', 'obstacles'],
  ['signals', 'signal', 'signals'],
  ['aspirations', 'aspiration', 'aspirations'],
  ['development', 'step of development', 'steps of development'],
  ['growthTalks', 'growth talk', 'growth talks'],
  ['stayTalks', 'talk about staying', 'talks about staying'],
  ['chances', 'opportunity that suits', 'opportunities that suit'],
  ['pulses', 'answered pulse', 'answered pulses'],
  ['rules', 'rule', 'rules'],
  ['needs', 'need', 'needs'],
  ['remarks', 'remark about working together', 'remarks about working together'],
  ['care', 'note of recognition or hours', 'notes of recognition and hours'],
] as const

/** What goes along, counted; what there is none of is left out. */
function goesAlong(preview: RemovalPreview): readonly string[] {
  return counted.flatMap(([key, one, many]) => {
    const count = preview[key]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
}

type RemovePersonProps = { readonly person: PersonPage; readonly onClose: () => void }

export function RemovePerson({ person, onClose }: RemovePersonProps) {
  const { id, row, archivedOn } = person
  const name = firstName(person.name)
  const act = useAct()
  const preview = useQuery(query.people.previewRemoval.queryOptions({ input: { id } }))
  const leave = () => {
    onClose()
    window.location.hash = row?.kind === 'boss' ? '#/boss' : '#/team'
  }
  const finish = async (call: () => Promise<unknown>, done?: string) => {
    const isDone = await act.run(async () => {
      await call()
      return true
    }, done)
    if (isDone) leave()
    return isDone
  }
  const remove = async () => {
    if (await finish(() => api.people.remove({ id }))) toast(`${name} deleted.`)
  }
  const along = preview.data ? goesAlong(preview.data) : []
  return (
    <ConfirmDialog
      title={`Delete ${name} for good?`}
      confirmLabel={`Delete ${name}`}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      onConfirm={() => void remove()}
      isBusy={act.isBusy}
    >
      <div className={styles.remove}>
        {preview.data === undefined ? <Skeleton /> : null}
        {preview.data && along.length > 0 ? (
          <>
            <p>{`This goes with ${name} and cannot be brought back:`}</p>
            <ul className={styles.along} aria-label="What goes along">
              {along.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </>
        ) : null}
        {preview.data && along.length === 0 ? <p>Nothing else goes along. It cannot be undone.</p> : null}
        {archivedOn === null ? (
          <>
            <p>{`Archiving keeps all of it and takes ${name} out of sight.`}</p>
            <Button
              size="small"
              isDisabled={act.isBusy}
              onPress={() => void finish(() => api.people.archive({ id }), `${name} archived.`)}
            >
              Archive instead
            </Button>
          </>
        ) : null}
        {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      </div>
    </ConfirmDialog>
  )
}
