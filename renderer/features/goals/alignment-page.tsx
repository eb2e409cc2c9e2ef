// Whose goals serve whose: the boss's, yours and your reports', the 75 % arithmetic both ways, one goal beside it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { AlignmentPage as AlignmentData, AlignmentFigure, GoalView } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { usePeople } from '../../app/state'
import { firstName } from '../../app/words'
import {
  Banner,
  Bar,
  Button,
  Columns,
  Meter,
  Page,
  PageTitle,
  Pane,
  SectionHead,
  useIsNarrow,
} from '../../ui'
import { GoalForm } from './goal-form'
import { GoalInspector } from './goal-inspector'
import { GoalTree } from './goal-tree'
import styles from './goals.module.css'

export type GoalFormState = { readonly goal: GoalView | null; readonly ownerId: Id | null }

function headline(data: AlignmentData): string {
  const boss = data.bossName ? firstName(data.bossName) : 'your boss'
  if (data.mine.percent === null) return `Whose goals do yours serve`
  return `${data.mine.percent}% of your goals serve ${boss}’s goals`
}

export function AlignmentPage() {
  const data = useSuspenseQuery(query.goals.alignment.queryOptions()).data
  const people = usePeople()
  const [selectedId, select] = useState<Id | null>(null)
  const [form, setForm] = useState<GoalFormState | null>(null)
  useAddressed(
    'goal',
    useCallback((id) => select(id as Id), []),
  )
  const selected = data.goals.find((goal) => goal.id === selectedId) ?? null
  const add = () => setForm({ goal: null, ownerId: null })
  useCommands('alignment', {
    new: add,
    'go-up': () => {
      if (!selected) return false
      select(null)
    },
    nest: () => {
      if (!selected) return false
      document.querySelector<HTMLElement>('form[data-nest] button')?.focus()
    },
    edit: () => {
      if (!selected) return false
      setForm({ goal: selected, ownerId: selected.ownerId })
    },
  })
  const isNarrow = useIsNarrow()
  const boss = people.bosses.find((person) => person.isPrimary)
  return (
    <>
      <Bar crumbs={[{ label: 'Alignment' }]}>
        <Button icon={Plus} command="new" onPress={add}>
          Goal
        </Button>
      </Bar>
      <Page aria-label="Alignment" isFlush>
        <Columns layout={isNarrow && !selected ? 'alone' : 'main-inspector'}>
          <Pane aria-label="Goals">
            <div className={styles.main}>
              <PageTitle
                facts={[
                  'Aim for 75. The other quarter is room for growth, care and the long run.',
                  ...(data.isCheckDue ? ['Alignment check due'] : []),
                ]}
              >
                {headline(data)}
              </PageTitle>
              <Warnings data={data} />
              <div className={styles.meters}>
                <Mine title={boss ? `You, under ${firstName(boss.name)}` : 'You'} figure={data.mine} />
                {data.reports.length ? <Team reports={data.reports} /> : null}
              </div>
              <GoalTree
                data={data}
                selectedId={selectedId}
                onSelect={select}
                onAdd={(ownerId) => setForm({ goal: null, ownerId })}
                boss={boss}
                reports={people.reports}
              />
            </div>
          </Pane>
          <Pane aria-label={selected ? selected.title : 'A goal'} as="aside" tone="well" edge="start">
            <GoalInspector
              goal={selected}
              data={data}
              onEdit={(goal) => setForm({ goal, ownerId: goal.ownerId })}
            />
          </Pane>
        </Columns>
      </Page>
      {form ? (
        <GoalForm
          {...form}
          people={[...people.bosses, ...people.reports]}
          onClose={() => setForm(null)}
          onSaved={select}
        />
      ) : null}
    </>
  )
}

function Warnings({ data }: { readonly data: AlignmentData }) {
  const { mine } = data
  return (
    <>
      {mine.percent !== null && !mine.weightsAddUp ? (
        <Banner>
          Your weights add up to {mine.weightTotal}, not 100. The figure divides by {mine.weightTotal}.
        </Banner>
      ) : null}
      {mine.uncovered.length ? (
        <Banner>
          Nothing of yours supports {mine.uncovered.map((goal) => `“${goal.title}”`).join(', ')}.
        </Banner>
      ) : null}
      {mine.percent === 100 ? (
        <Banner>Everything is nested. There is no room kept for your own initiatives.</Banner>
      ) : null}
    </>
  )
}

function Mine({ title, figure }: { readonly title: string; readonly figure: AlignmentFigure }) {
  return (
    <section aria-label={title} className={styles.figure}>
      <SectionHead
        level={2}
        right={figure.percent === null ? 'nothing yet' : `${figure.percent}%, aim for 75`}
      >
        {title}
      </SectionHead>
      <Meter
        value={figure.percent}
        hasScale
        label={
          figure.percent === null
            ? `${title}: no goals yet`
            : `${title}: ${figure.percent} percent. The aim is 75.`
        }
      />
    </section>
  )
}

/** Each report's direct figure and through-line, by name; never averaged, never ranked. */
function Team({ reports }: { readonly reports: AlignmentData['reports'] }) {
  return (
    <section aria-label="Your team, under you" className={styles.figure}>
      <SectionHead level={2} right="direct, and through to your boss">
        Your team, under you
      </SectionHead>
      <dl className={styles.team}>
        {reports.map(({ personId, name, figure }) => (
          <div key={personId}>
            <dt>{firstName(name)}</dt>
            <dd>
              <Meter
                value={figure.percent}
                label={
                  figure.percent === null
                    ? `${name}: no goals yet`
                    : `${name}: ${figure.percent} percent directly, ${figure.throughPercent ?? 0} percent through to your boss. The aim is 75.`
                }
              />
            </dd>
            <dd className={styles.quiet}>
              {figure.percent === null ? 'nothing yet' : `${figure.percent}%, ${figure.throughPercent ?? 0}%`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
