// The pulse at the opening of a one-on-one: one question at a time, one tap each or skipped, then out of the way.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeetingPage } from '../../../shared/meetings/model'
import {
  type PulseAnswers,
  type PulseDimension,
  pulseDimensions,
  pulseQuestions,
} from '../../../shared/pulse/model'
import type { Id } from '../../../shared/words'
import { api, query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { useAct } from '../../app/use-act'
import { Button, SectionHead, TextField } from '../../ui'
import { Gentle } from '../gentle'
import styles from './pulse.module.css'
import { ScoreChoice } from './score-choice'

/** What was skipped in which talk, so that a look elsewhere asks none of it again. */
const skipped = new Map<Id, Set<PulseDimension>>()

const nothing: PulseAnswers = { energy: null, clarity: null, support: null, valued: null }

export function PulseOpening({ meeting }: { readonly meeting: MeetingPage }) {
  const { points } = useSuspenseQuery(
    query.pulse.of.queryOptions({ input: { personId: meeting.personId } }),
  ).data
  const known = points.find(({ meetingId }) => meetingId === meeting.id)
  const answers: PulseAnswers = known ?? nothing
  const isOpen = (dimension: PulseDimension) =>
    answers[dimension] === null && !skipped.get(meeting.id)?.has(dimension)
  const [asked, setAsked] = useState<PulseDimension | null>(() => pulseDimensions.find(isOpen) ?? null)
  const act = useAct()
  /** On to the next that has no answer yet; after the last it is done. */
  const goOn = (from: PulseDimension) => {
    const later = pulseDimensions.slice(pulseDimensions.indexOf(from) + 1)
    setAsked(later.find(isOpen) ?? null)
  }
  const skip = (dimension: PulseDimension) => {
    skipped.set(meeting.id, new Set([...(skipped.get(meeting.id) ?? []), dimension]))
    goOn(dimension)
  }
  const answer = async (dimension: PulseDimension, score: number | null) => {
    const done = await act.run(async () => {
      await api.pulse.answer({ meetingId: meeting.id, [dimension]: score })
      return true
    })
    if (done && score !== null) goOn(dimension)
  }
  const tap = (score: number) => () => {
    if (asked === null) return false
    void answer(asked, score)
  }
  useCommands('meeting', {
    'pulse-1': tap(1),
    'pulse-2': tap(2),
    'pulse-3': tap(3),
    'pulse-4': tap(4),
    'pulse-5': tap(5),
  })
  return (
    <section aria-label="Pulse" className={styles.opening}>
      <SectionHead
        note="only for you"
        right={
          asked === null ? null : (
            <Button
              size="small"
              variant="ghost"
              aria-label={`Skip ${pulseQuestions[asked].label.toLowerCase()}`}
              onPress={() => skip(asked)}
            >
              Skip
            </Button>
          )
        }
      >
        Pulse
      </SectionHead>
      <Asked answers={answers} asked={asked} onAsk={setAsked} />
      {asked === null ? (
        <Words key={meeting.id} meeting={meeting} words={known?.words ?? ''} />
      ) : (
        <ScoreChoice
          dimension={asked}
          value={answers[asked]}
          onChange={(score) => void answer(asked, score)}
          error={act.errorAt(asked)}
          hasKeys
        />
      )}
      {act.problem && !(asked !== null && act.errorAt(asked)) ? (
        <p role="alert" className={styles.error}>
          {act.problem.message}
        </p>
      ) : null}
    </section>
  )
}

type AskedProps = {
  readonly answers: PulseAnswers
  readonly asked: PulseDimension | null
  readonly onAsk: (dimension: PulseDimension) => void
}

/** The four by name with what was answered; pressing one asks it again. */
function Asked({ answers, asked, onAsk }: AskedProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers
    <ul className={styles.four} role="list" aria-label="The four questions">
      {pulseDimensions.map((dimension) => {
        const { label } = pulseQuestions[dimension]
        const score = answers[dimension]
        return (
          <li key={dimension}>
            <button
              type="button"
              aria-current={asked === dimension ? 'step' : undefined}
              aria-label={score === null ? `${label}, no answer` : `${label}, ${score}`}
              onClick={() => onAsk(dimension)}
            >
              {label}
              {score === null ? null : <b>{score}</b>}
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Words({ meeting, words }: { readonly meeting: MeetingPage; readonly words: string }) {
  const [text, setText] = useState(words)
  const act = useAct()
  const save = () => {
    if (text.trim() !== words)
      void act.run(async () => {
        await api.pulse.answer({ meetingId: meeting.id, words: text })
        return true
      })
  }
  return (
    <>
      <TextField
        label="A few words about it"
        isLabelHidden
        placeholder="A few words, if any"
        value={text}
        onChange={setText}
        onBlur={save}
        onSubmit={save}
        error={act.problem?.message}
      />
      <Gentle of={text} isApart />
    </>
  )
}
