// One question: its words and where it stands; opened, its follow-up, whom it was asked, and what to do with it.
import { CornerDownRight, Star } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { PromptTalk, PromptView } from '../../../shared/prompts/contract'
import { themeNames } from '../../../shared/prompts/themes'
import { Button, Icon, TextLink } from '../../ui'
import styles from './prompts.module.css'
import type { Whom } from './shelves'
import type { Marks } from './use-marks'
import { askedWords, sideWords } from './words'

/** So many times it was asked are listed; Insights and the talks know the rest. */
const usesListed = 5

export type QuestionActions = Omit<Marks, 'problem'> & {
  readonly select: (id: string) => void
  readonly bring: (prompt: PromptView) => void
  readonly edit: (prompt: PromptView) => void
}

type QuestionRowProps = {
  readonly prompt: PromptView
  readonly whom: Whom
  readonly talks: readonly PromptTalk[]
  readonly today: string
  readonly isSelected: boolean
  readonly actions: QuestionActions
}

export const QuestionRow = memo(function QuestionRow(props: QuestionRowProps) {
  const { prompt, whom, talks, today, isSelected, actions } = props
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // Reached from a search it may stand far down.
    if (isSelected && row.current && !row.current.contains(document.activeElement))
      row.current.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <li ref={row} data-row={prompt.id} className={styles.row} data-selected={isSelected || undefined}>
      <div className={styles.line}>
        <button
          type="button"
          data-row-title
          className={styles.ask}
          aria-expanded={isSelected}
          onFocus={() => actions.select(prompt.id)}
          onClick={() => actions.select(prompt.id)}
        >
          {prompt.text}
        </button>
        <span className={styles.side}>
          {prompt.isStarred ? (
            <span role="img" aria-label="Starred">
              <Icon of={Star} size={12} className={styles.star} />
            </span>
          ) : null}
          {sideWords(prompt, whom, talks, today)}
        </span>
      </div>
      {isSelected ? <Opened {...props} /> : null}
    </li>
  )
})

function Opened({ prompt, whom, today, actions }: QuestionRowProps) {
  const isOwn = prompt.source === 'user'
  const uses = prompt.uses.filter(({ personId }) => whom === null || personId === whom.id)
  const facts = [
    themeNames[prompt.theme],
    prompt.audience === 'boss' ? 'for the boss' : 'for reports',
    ...(isOwn ? ['written by you'] : []),
  ]
  return (
    <div className={styles.opened}>
      {prompt.followUp ? (
        <p className={styles.follow}>
          <Icon of={CornerDownRight} size={14} />
          <span>{prompt.followUp}</span>
        </p>
      ) : null}
      <p className={styles.quiet}>{facts.join(' · ')}</p>
      {uses.length > 0 ? (
        // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
        <ul role="list" aria-label="Asked before" className={styles.uses}>
          {uses.slice(0, usesListed).map((use) => (
            <li key={`${use.meetingId}${use.on}`} className={styles.quiet}>
              {askedWords(use, today)}.{' '}
              <TextLink href={`#/meetings/${use.meetingId}${use.itemId ? `?item=${use.itemId}` : ''}`}>
                {use.itemId ? 'Read the answer' : 'Open the talk'}
              </TextLink>
            </li>
          ))}
          {uses.length > usesListed ? (
            <li className={styles.quiet}>{timesBefore(uses.length - usesListed)}</li>
          ) : null}
        </ul>
      ) : null}
      <div className={styles.actions}>
        <Button size="small" variant="primary" command="bring" onPress={() => actions.bring(prompt)}>
          Add to a meeting
        </Button>
        <Button size="small" variant="ghost" command="star" onPress={() => actions.star(prompt)}>
          {prompt.isStarred ? 'Take the star away' : 'Star'}
        </Button>
        <Button size="small" variant="ghost" command="rest" onPress={() => actions.rest(prompt)}>
          {prompt.restedUntil === null ? 'Rest it' : 'Wake it'}
        </Button>
        {isOwn ? (
          <>
            <Button size="small" variant="ghost" command="edit" onPress={() => actions.edit(prompt)}>
              Edit
            </Button>
            <Button
              size="small"
              variant="ghost"
              command="remove-question"
              onPress={() => actions.remove(prompt)}
            >
              Remove
            </Button>
          </>
        ) : null}
      </div>
    </div>
  )
}

function timesBefore(times: number): string {
  return times === 1 ? 'Once before that.' : `${times} times before that.`
}
