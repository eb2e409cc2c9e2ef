// Promises both ways: what you said, what they said, what is late, and the honest strip of both.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Direction, SayDoView } from '../../../shared/commitments/model'
import type { Served } from '../../../shared/words'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import {
  Bar,
  Button,
  Columns,
  Disclosure,
  NumberBlock,
  Numbers,
  Page,
  PageTitle,
  PictureNote,
  Segmented,
  Ticks,
} from '../../ui'
import styles from './commitments.module.css'
import { Ledger } from './ledger'
import { LoadBlock } from './load'
import { PromiseList } from './promise-list'

type Filter = Served | 'all'

const filters: readonly { readonly id: Filter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'customer', label: 'Customers' },
  { id: 'employee', label: 'Team' },
  { id: 'boss', label: 'Boss' },
]

function SayDo({ direction, title }: { readonly direction: Direction; readonly title: string }) {
  const figures: SayDoView = useSuspenseQuery(
    query.commitments.sayDo.queryOptions({ input: { direction } }),
  ).data
  const hasPercent = figures.display.endsWith('%')
  const missed = figures.missed - figures.late
  return (
    <NumberBlock
      title={title}
      note="last 90 days"
      value={hasPercent ? figures.display.slice(0, -1) : null}
      unit="%"
      picture={
        <>
          <Ticks outcomes={figures.ticks.map((tick) => tick.result)} />
          {figures.due > 0 ? (
            <PictureNote right="oldest to newest">
              {`${figures.late} late, ${missed} missed${figures.moved ? `, ${figures.moved} moved` : ''}`}
            </PictureNote>
          ) : null}
        </>
      }
    >
      {figures.due === 0 ? 'Nothing was due yet.' : `${figures.onTime} of ${figures.due} kept on time`}
    </NumberBlock>
  )
}

export function CommitmentsPage() {
  const [served, setServed] = useState<Filter>('all')
  const [isOpenOnly, setOpenOnly] = useState<'open' | 'all'>('open')
  const { open } = useShell()
  const add = () => open({ type: 'capture', kind: 'promise', personId: null })
  useCommands('commitments', { new: add })
  return (
    <>
      <Bar crumbs={[{ label: 'Commitments' }]}>
        <Segmented
          label="Which promises"
          value={isOpenOnly}
          onChange={setOpenOnly}
          options={[
            { id: 'open', label: 'Open' },
            { id: 'all', label: 'All' },
          ]}
        />
        <Segmented label="Whom they serve" value={served} onChange={setServed} options={filters} />
        <Button icon={Plus} command="new" onPress={add}>
          Promise
        </Button>
      </Bar>
      <Page aria-label="Commitments">
        <PageTitle>Said and done</PageTitle>
        <Numbers className={styles.numbers}>
          <SayDo direction="mine" title="You" />
          <SayDo direction="theirs" title="They" />
          <LoadBlock />
        </Numbers>
        <Disclosure title="Your quarters" className={styles.quarters}>
          <Ledger direction="mine" label="Your promises by quarter" />
        </Disclosure>
        <Columns layout="halves">
          <PromiseList direction="mine" title="You said" served={served} isOpenOnly={isOpenOnly === 'open'} />
          <PromiseList
            direction="theirs"
            title="They said"
            served={served}
            isOpenOnly={isOpenOnly === 'open'}
          />
        </Columns>
      </Page>
    </>
  )
}
