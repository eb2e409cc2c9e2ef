// How a report answered over the last talks: one dimension at a time, never averaged, the numbers behind it in a table.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PersonRow } from '../../../shared/people/model'
import {
  type PulseDimension,
  type PulseView,
  pulseDimensions,
  pulseQuestions,
} from '../../../shared/pulse/model'
import { lastThree, whyTriggered } from '../../../shared/pulse/rules'
import { query } from '../../app/api'
import { firstName } from '../../app/words'
import { Button, Disclosure, EmptyState, SectionHead, Segmented } from '../../ui'
import { Estimate } from './estimate'
import styles from './pulse.module.css'
import { PulseChart } from './pulse-chart'
import { PulseTable } from './pulse-table'

const shownAtMost = 12

type PulseHistoryProps = {
  readonly person: PersonRow
  /** How many talks were held and cancelled. */
  readonly counts: string
  /** The talks as dots, where there is no pulse to draw. */
  readonly talks: ReactNode
}

export function PulseHistory({ person, counts, talks }: PulseHistoryProps) {
  const view = useSuspenseQuery(query.pulse.of.queryOptions({ input: { personId: person.id } })).data
  const [isEstimating, setEstimating] = useState(false)
  const name = firstName(person.name)
  const isEmpty = view.points.length === 0
  return (
    <section aria-label="History and pulse">
      <SectionHead note={isEmpty ? 'each dot is a one-on-one' : 'one dot a talk, 1 to 5'} right={counts}>
        History and pulse
      </SectionHead>
      {isEmpty ? talks : <Drawn view={view} />}
      <div className={styles.foot}>
        {isEmpty ? <EmptyState title="No pulse yet. It is asked at the opening of the next talk." /> : null}
        <Button size="small" variant="ghost" icon={Plus} onPress={() => setEstimating(true)}>
          Note your estimate
        </Button>
      </div>
      {isEstimating ? (
        <Estimate personId={person.id} name={name} onClose={() => setEstimating(false)} />
      ) : null}
    </section>
  )
}

function Drawn({ view }: { readonly view: PulseView }) {
  const [dimension, setDimension] = useState<PulseDimension>(view.worst ?? 'energy')
  const { label, words } = pulseQuestions[dimension]
  const trend = view.trends[dimension]
  const answers = view.points.map((point) => point[dimension])
  return (
    <div className={styles.drawn}>
      <div className={styles.head}>
        <Segmented
          label="Which of the four"
          value={dimension}
          onChange={setDimension}
          options={pulseDimensions.map((id) => ({ id, label: pulseQuestions[id].label }))}
        />
        <span className={styles.quiet}>{`1 ${words[0].toLowerCase()}, 5 ${words[2].toLowerCase()}`}</span>
      </div>
      <PulseChart dimension={dimension} points={view.points.slice(-shownAtMost)} />
      {trend.triggered ? (
        <p className={styles.fell}>
          {`${label} ${lastThree(answers)}: ${whyTriggered(trend)}.`}
          {view.worst === dimension ? ' It comes up in the next talk.' : ''}
        </p>
      ) : null}
      <Disclosure title="The numbers as a table">
        <PulseTable points={view.points} />
      </Disclosure>
    </div>
  )
}
