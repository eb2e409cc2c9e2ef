// The steps a record can take now. Those that ask nothing are taken at once, the others ask first.
import { useState } from 'react'
import { useAct } from '../../../app/use-act'
import { Banner, Button, SectionHead } from '../../../ui'
import styles from './edit.module.css'
import type { Verb } from './verb'
import { VerbForm } from './verb-form'

type VerbsProps = {
  readonly verbs: readonly Verb[]
  readonly today: string
  readonly onBefore: () => Promise<boolean>
  readonly onClose: () => void
}

function asks(verb: Verb): boolean {
  return (
    verb.text !== undefined || verb.day !== undefined || verb.people !== undefined || verb.pick !== undefined
  )
}

export function Verbs({ verbs, today, onBefore, onClose }: VerbsProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const act = useAct()
  if (verbs.length === 0) return null
  const open = verbs.find((verb) => verb.id === openId)
  const take = async (verb: Verb) => {
    if (asks(verb)) return setOpenId(verb.id)
    if (act.isBusy || !(await onBefore())) return
    const done = await act.run(async () => {
      await verb.run({ text: '', day: null, personId: null, isAccepted: true, pick: null, more: '' })
      return true
    }, verb.done)
    if (done && !verb.isStaying) onClose()
  }
  const finish = (verb: Verb) => {
    setOpenId(null)
    if (!verb.isStaying) onClose()
  }
  return (
    <section className={styles.verbs} aria-label="What came of it">
      <SectionHead level={3}>What came of it</SectionHead>
      {open ? (
        <VerbForm
          key={open.id}
          verb={open}
          today={today}
          onBefore={onBefore}
          onDone={() => finish(open)}
          onCancel={() => setOpenId(null)}
        />
      ) : (
        <div className={styles.choices}>
          {verbs.map((verb) => (
            <Button key={verb.id} size="small" icon={verb.icon} onPress={() => void take(verb)}>
              {verb.label}
            </Button>
          ))}
        </div>
      )}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}
