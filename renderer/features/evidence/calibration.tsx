// What to take into a calibration session: the eight, what is missing, whether it is all from lately, five lines.
import { useSuspenseQuery } from '@tanstack/react-query'
import { MessageSquareQuote } from 'lucide-react'
import { useState } from 'react'
import { type CalibrationView, impactWords, type PackLine } from '../../../shared/evidence/model'
import { LINE_COUNT, PACK_SIZE, suggestedLine } from '../../../shared/evidence/rules'
import { api, query } from '../../app/api'
import { flushAll } from '../../app/flush'
import { useToday } from '../../app/state'
import { saying } from '../../app/use-act'
import { firstName, plainDay } from '../../app/words'
import { Banner, Button, Columns, EmptyState, List, Mark, PageTitle, Row, SectionHead } from '../../ui'
import { measureWords } from './accomplishment-line'
import styles from './evidence.module.css'
import { RepeatLine } from './repeat-line'

/** "7 of the 12 are from this quarter (58%). …": said only when it is more than half. */
function recencyWords({ part, whole, display }: CalibrationView['recency']): string {
  const share = display.endsWith('%') ? ` (${display})` : ''
  return `${part} of the ${whole} are from the last quarter${share}. What did the months before it show?`
}

/** A line that was begun from the list. */
type Begun = { readonly position: number; readonly text: string }

export function Calibration() {
  const today = useToday()
  const view = useSuspenseQuery(query.evidence.calibration.queryOptions()).data
  const [begun, setBegun] = useState<readonly Begun[]>([])
  const boss = view.bossName === null ? 'your boss' : firstName(view.bossName)
  const isFull = view.lines.every((line) => line.trim() !== '')
  /** Into the first line that is empty, once all that was typed is saved. */
  const begin = (item: PackLine) =>
    void saying(async () => {
      await flushAll()
      const text = suggestedLine(item)
      const { position } = await api.evidence.beginLine({ text })
      setBegun((before) => [...before, { position, text }])
      return `Line ${position} begins with it.`
    })
  const count = view.lines.filter((line) => line.trim() !== '').length
  return (
    <>
      <PageTitle
        facts={[
          `The last four quarters, ${plainDay(view.from, today)} to ${plainDay(view.to, today)}`,
          view.all <= view.pack.length ? `${view.all} in all` : `the best ${view.pack.length} of ${view.all}`,
        ]}
      >
        What {boss} can say for you
      </PageTitle>
      {view.recency.warns ? (
        <Banner title="Most of it is recent." className={styles.banner}>
          {recencyWords(view.recency)}
        </Banner>
      ) : null}
      <Columns layout="main-wide-aside">
        <div className={styles.parts}>
          <section aria-label="The eight">
            <SectionHead hasLine right={`${view.pack.length} of ${PACK_SIZE}`}>
              To take into the room
            </SectionHead>
            {view.pack.length === 0 ? (
              <EmptyState title="No evidence in the last four quarters yet." />
            ) : (
              <List isOrdered aria-label="To take into the room">
                {view.pack.map((item) => (
                  <Picked key={item.id} item={item} today={today} isFull={isFull} onUse={begin} />
                ))}
              </List>
            )}
          </section>
          {view.missing.length > 0 ? (
            <section aria-label="Still missing">
              <SectionHead hasLine>Still missing</SectionHead>
              <List aria-label="Still missing">
                {view.missing.map((goal) => (
                  <Row
                    key={goal.id}
                    tone="missing"
                    start={<Mark served={goal.served} size={9} />}
                    end={`${goal.weight} of 100`}
                  >
                    {goal.title}: no evidence
                  </Row>
                ))}
              </List>
            </section>
          ) : null}
        </div>
        <section aria-label={`Five lines for ${boss}`} className={styles.lines}>
          <SectionHead hasLine right={`${count} of ${LINE_COUNT}`}>
            Five lines {boss} can repeat
          </SectionHead>
          {view.lines.map((line, index) => {
            const own = begun.filter(({ position }) => position === index + 1)
            return (
              <RepeatLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
                key={`${index} ${own.length}`}
                position={index + 1}
                initial={own.at(-1)?.text ?? line}
              />
            )
          })}
          <p className={styles.quiet}>Saved as you type. Short enough to say without a page.</p>
        </section>
      </Columns>
    </>
  )
}

type PickedProps = {
  readonly item: PackLine
  readonly today: string
  readonly isFull: boolean
  readonly onUse: (item: PackLine) => void
}

function Picked({ item, today, isFull, onUse }: PickedProps) {
  return (
    <Row
      start={
        <>
          <span className={styles.day}>{plainDay(item.happenedOn, today)}</span>
          <Mark served={item.benefits} size={9} />
        </>
      }
      note={[measureWords(item), impactWords[item.impact - 1] ?? '', item.why].filter(Boolean).join(' · ')}
      end={
        isFull ? null : (
          <Button
            size="small"
            variant="ghost"
            icon={MessageSquareQuote}
            aria-label={`Begin a line with: ${item.text}`}
            onPress={() => onUse(item)}
          >
            Begin a line
          </Button>
        )
      }
    >
      {item.text}
    </Row>
  )
}
