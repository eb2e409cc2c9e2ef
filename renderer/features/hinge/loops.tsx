// Under Insights: how much of what your people raised they heard the end of, and, pressed, what that is made of.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Loop, Loops as LoopsView, Raiser } from '../../../shared/hinge/model'
import { inOneLine } from '../../../shared/hinge/names'
import { threadDaysInWords, threadInWords } from '../../../shared/hinge/rules'
import { api, query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Banner, Button, Dialog, EmptyState, List, NumberBlock, Row, SectionHead } from '../../ui'
import styles from './hinge.module.css'

/** So many of those that were told are shown; all of them are counted. */
const toldAtMost = 10

export function Loops() {
  const loops = useSuspenseQuery(query.hinge.loops.queryOptions()).data
  const [isOpen, setOpen] = useState(false)
  const { part, whole, display } = loops.rate
  const isPercent = display.endsWith('%')
  const words = 'settled things came back to whoever raised them.'
  return (
    <NumberBlock
      title="Loops closed"
      value={whole === 0 ? null : isPercent ? display.slice(0, -1) : display}
      unit={isPercent ? '%' : undefined}
    >
      {whole === 0
        ? 'Nothing yet. It counts once something your people raised is settled.'
        : isPercent
          ? `${part} of ${whole} ${words}`
          : words}{' '}
      {whole === 0 ? null : (
        <Button size="small" variant="ghost" onPress={() => setOpen(true)}>
          {loops.untold.length === 0 ? 'What it is made of' : `Not told yet: ${loops.untold.length}`}
        </Button>
      )}
      {isOpen ? <LoopsDialog loops={loops} onClose={() => setOpen(false)} /> : null}
    </NumberBlock>
  )
}

function LoopsDialog({ loops, onClose }: { readonly loops: LoopsView; readonly onClose: () => void }) {
  const act = useAct()
  const tell = (loop: Loop, { personId, sourceId }: Raiser) =>
    act.run(
      () =>
        sourceId === null ? api.obstacles.tell({ id: loop.id, personId }) : api.signals.tell({ sourceId }),
      'Told.',
    )
  return (
    <Dialog
      title="Loops closed"
      size="large"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <Button variant="ghost" keys="Escape" onPress={onClose}>
          Close
        </Button>
      }
    >
      <section aria-label="Not told yet">
        <SectionHead level={3} hasLine>
          Not told yet
        </SectionHead>
        {loops.untold.length === 0 ? (
          <EmptyState title="Everyone has heard." />
        ) : (
          <List aria-label="Not told yet">
            {loops.untold.map((loop) => (
              <LoopLine
                key={loop.id}
                loop={loop}
                onOpen={onClose}
                isBusy={act.isBusy}
                onTell={(raiser) => void tell(loop, raiser)}
              />
            ))}
          </List>
        )}
      </section>
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      {loops.told.length === 0 ? null : (
        <section aria-label="Told" className={styles.told}>
          <SectionHead
            level={3}
            hasLine
            note={
              loops.told.length > toldAtMost ? `the last ${toldAtMost} of ${loops.told.length}` : undefined
            }
          >
            Told
          </SectionHead>
          <List aria-label="Told">
            {loops.told.slice(0, toldAtMost).map((loop) => (
              <LoopLine key={loop.id} loop={loop} onOpen={onClose} />
            ))}
          </List>
        </section>
      )}
    </Dialog>
  )
}

type LoopLineProps = {
  readonly loop: Loop
  readonly onOpen: () => void
  readonly isBusy?: boolean
  readonly onTell?: (raiser: Raiser) => void
}

function LoopLine({ loop, onOpen, isBusy = false, onTell }: LoopLineProps) {
  const today = useToday()
  const { open } = useShell()
  const untold = loop.raisers.filter(({ toldOn }) => toldOn === null)
  const who = inOneLine(loop.raisers.map(({ name }) => firstName(name)))
  const days = threadDaysInWords(loop.thread)
  const way = `${who}: ${threadInWords(loop.thread, null, today)}${days === '' ? '' : ` (${days})`}`
  return (
    <Row
      note={way}
      onPress={() => {
        onOpen()
        open({ type: 'edit', kind: loop.kind, id: loop.id })
      }}
      end={
        onTell
          ? untold.map((raiser) => (
              <Button
                key={raiser.personId}
                size="small"
                isDisabled={isBusy}
                aria-label={`${firstName(raiser.name)} was told: ${loop.text}`}
                onPress={() => onTell(raiser)}
              >
                {untold.length === 1 ? 'Told' : `Told ${firstName(raiser.name)}`}
              </Button>
            ))
          : null
      }
    >
      {loop.end || loop.text}
    </Row>
  )
}
