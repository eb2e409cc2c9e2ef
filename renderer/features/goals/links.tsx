// Which goals of the level above a goal supports, with what share of it, and a form to nest it under one more.
import { useEffect, useRef, useState } from 'react'
import type { AlignmentPage, GoalView } from '../../../shared/goals/model'
import { share as shareRule } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import type { Problem } from '../../app/problem'
import { useAct } from '../../app/use-act'
import { Button, List, NumberField, SectionHead, Select } from '../../ui'
import styles from './goals.module.css'
import { freeShare, type Nesting, type NestWish } from './use-nesting'

type LinksProps = {
  readonly goal: GoalView
  readonly data: AlignmentPage
  readonly nestWish: NestWish
  readonly nesting: Nesting
}

export function Links({ goal, data, nestWish, nesting }: LinksProps) {
  const act = useAct()
  const title = (id: Id) => data.goals.find((candidate) => candidate.id === id)?.title ?? ''
  const { tried } = nesting
  const isLinked = (id: Id | undefined) => goal.supports.some((link) => link.parentId === id)
  const refusal = tried?.goalId === goal.id ? nesting.act.problem : null
  /** A refused share of a link that stands is shown at its field, all else where a goal is chosen. */
  const atShare = (id: Id) => (tried?.parentId === id ? refusal?.message : undefined)
  const part = useRef<HTMLElement>(null)
  const isSent = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the links that were sent stand in the tree
  useEffect(() => {
    if (!isSent.current) return
    isSent.current = false
    // Back to the goal, where keys are commands again; left in a field, they would be typed into it.
    const sheet = part.current?.closest('[role="dialog"]')
    const back = sheet?.querySelector('h2') ?? document.querySelector(`[data-goal="${goal.id}"]`)
    if (back instanceof HTMLElement) back.focus()
  }, [goal.id, goal.supports])
  const send = async (parentId: Id, share: number) => {
    isSent.current = true
    const isDone = await nesting.nest(goal.id, parentId, share)
    if (!isDone) isSent.current = false
    return isDone
  }
  return (
    <section ref={part} aria-label="Supports" className={styles.part}>
      <SectionHead level={3}>Supports</SectionHead>
      {goal.supports.length === 0 ? <p className={styles.quiet}>Not nested under a goal yet.</p> : null}
      <List aria-label="Supports" look="bare">
        {goal.supports.map((link) => (
          <li key={link.parentId} className={styles.link}>
            <span>{title(link.parentId)}</span>
            <Share
              key={link.share}
              label={`Share to ${title(link.parentId)}`}
              value={link.share}
              error={atShare(link.parentId)}
              onLeave={(share) => nesting.nest(goal.id, link.parentId, share)}
              onSend={(share) => send(link.parentId, share)}
            />
            <Button
              size="small"
              variant="ghost"
              aria-label={`Take away the link to ${title(link.parentId)}`}
              onPress={() =>
                void act.run(
                  () => api.goals.unlink({ goalId: goal.id, parentId: link.parentId }),
                  'Took the link away',
                )
              }
            >
              Take away
            </Button>
          </li>
        ))}
      </List>
      <NestForm
        key={freeShare(goal)}
        goal={goal}
        data={data}
        nestWish={nestWish}
        nesting={nesting}
        onSend={send}
        refusal={isLinked(tried?.parentId) ? null : refusal}
      />
      {act.problem ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </section>
  )
}

type ShareProps = {
  readonly label: string
  readonly error: string | undefined
  readonly value: number
  readonly onLeave: (share: number) => Promise<boolean>
  readonly onSend: (share: number) => Promise<boolean>
}

/** The share of one link: saved with Enter or when the field is left; what cannot be stays as typed, with why. */
function Share({ label, value, error, onLeave, onSend }: ShareProps) {
  const [typed, setTyped] = useState<number | null>(value)
  const checked = shareRule.safeParse(typed ?? -1)
  const words = checked.success ? undefined : checked.error.issues[0]?.message
  const save = (by: typeof onSend) => {
    if (checked.success && checked.data !== value) void by(checked.data)
  }
  return (
    <form
      className={styles.share}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        save(onSend)
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) save(onLeave)
      }}
    >
      <NumberField
        label={label}
        isLabelHidden
        unit="%"
        hasSteps={false}
        value={typed}
        onChange={setTyped}
        error={words ?? error}
      />
    </form>
  )
}

type NestFormProps = LinksProps & {
  readonly refusal: Problem | null
  readonly onSend: (parentId: Id, share: number) => Promise<boolean>
}

function NestForm({ goal, data, nestWish, onSend, refusal }: NestFormProps) {
  const [parentId, setParent] = useState<Id | null>(null)
  const [share, setShare] = useState<number | null>(freeShare(goal) || 100)
  const form = useRef<HTMLFormElement>(null)
  const { isMade, onMet } = nestWish
  useEffect(() => {
    if (!isMade) return
    form.current?.querySelector('button')?.focus()
    onMet()
  }, [isMade, onMet])
  const above = data.goals.filter(
    (candidate) => candidate.level === (goal.level === 'me' ? 'boss' : 'me') && candidate.state === 'active',
  )
  const open = above.filter((candidate) => !goal.supports.some((link) => link.parentId === candidate.id))
  const checked = shareRule.safeParse(share ?? -1)
  const words = checked.success ? undefined : checked.error.issues[0]?.message
  if (open.length === 0) {
    if (refusal) {
      return (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )
    }
    return goal.supports.length > 0 ? null : (
      <p className={styles.quiet}>
        {goal.level === 'me'
          ? 'There is no goal of your boss to nest it under yet.'
          : 'You have no goal to nest it under yet.'}
      </p>
    )
  }
  return (
    <form
      ref={form}
      className={styles.part}
      aria-label="Nest under a goal"
      data-nest
      onSubmit={(event) => {
        event.preventDefault()
        if (parentId && checked.success) void onSend(parentId, checked.data)
      }}
    >
      <Select
        label="Nest under"
        placeholder="Choose a goal"
        value={parentId}
        onChange={setParent}
        options={open.map((candidate) => ({ id: candidate.id, label: candidate.title }))}
        error={refusal?.field === 'share' ? undefined : refusal?.message}
      />
      <NumberField
        label="Share"
        unit="%"
        value={share}
        onChange={setShare}
        step={5}
        error={words ?? (refusal?.field === 'share' ? refusal.message : undefined)}
      />
      <Button type="submit" isDisabled={!parentId}>
        Nest
      </Button>
    </form>
  )
}
