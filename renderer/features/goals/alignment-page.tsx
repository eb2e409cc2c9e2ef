// Whose goals serve whose: the boss's, yours and your reports', the 75 % arithmetic both ways, one goal beside it;
// or the checks: what is agreed, what is due, and what past checks found.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { AlignmentPage as AlignmentData, GoalView } from '../../../shared/goals/model'
import type { Id } from '../../../shared/words'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { usePeople } from '../../app/state'
import { firstName } from '../../app/words'
import {
  Bar,
  Button,
  Columns,
  Page,
  PageTitle,
  Pane,
  Segmented,
  Sheet,
  TextLink,
  useIsNarrow,
} from '../../ui'
import { Checks } from './checks/checks'
import { Figures } from './figures'
import { GoalForm } from './goal-form'
import { GoalInspector } from './goal-inspector'
import { GoalTree } from './goal-tree'
import styles from './goals.module.css'
import { useNesting } from './use-nesting'
import { Warnings } from './warnings'
import { WaysTo75 } from './ways'

type GoalFormState = { readonly goal: GoalView | null; readonly ownerId: Id | null }
type Side = 'tree' | 'checks'

function headline(data: AlignmentData): string {
  const boss = data.bossName ? firstName(data.bossName) : 'your boss'
  if (data.mine.percent === null) return `Whose goals do yours serve`
  return `${data.mine.percent}% of your goals serve ${boss}’s goals`
}

export function AlignmentPage() {
  const data = useSuspenseQuery(query.goals.alignment.queryOptions()).data
  const [side, setSide] = useState<Side>('tree')
  const [checkId, setCheckId] = useState<string | null>(null)
  const [selectedId, select] = useState<Id | null>(null)
  const [form, setForm] = useState<GoalFormState | null>(null)
  const people = usePeople()
  useAddressed(
    'goal',
    useCallback((id) => {
      setSide('tree')
      select(id as Id)
    }, []),
  )
  useAddressed(
    'check',
    useCallback((id) => {
      setSide('checks')
      setCheckId(id)
    }, []),
  )
  const add = () => setForm({ goal: null, ownerId: null })
  return (
    <>
      <Bar crumbs={[{ label: 'Alignment' }]}>
        <Segmented<Side>
          label="Show"
          value={side}
          onChange={setSide}
          options={[
            { id: 'tree', label: 'Tree' },
            {
              id: 'checks',
              label: 'Checks',
              note: data.openChecks > 0 ? String(data.openChecks) : undefined,
            },
          ]}
        />
        <Button icon={Plus} command="new" onPress={add}>
          Goal
        </Button>
      </Bar>
      {side === 'tree' ? (
        <Tree
          data={data}
          selectedId={selectedId}
          onSelect={select}
          onForm={setForm}
          isFormOpen={form !== null}
        />
      ) : (
        <Checks key={checkId} data={data} checkId={checkId} onNew={add} />
      )}
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

type TreeProps = {
  readonly data: AlignmentData
  readonly selectedId: Id | null
  readonly onSelect: (id: Id | null) => void
  readonly onForm: (form: GoalFormState) => void
  readonly isFormOpen: boolean
}

function Tree({ data, selectedId, onSelect, onForm, isFormOpen }: TreeProps) {
  const people = usePeople()
  const isNarrow = useIsNarrow()
  const nesting = useNesting(data, onSelect)
  const [wishedId, setWished] = useState<Id | null>(null)
  const selected = data.goals.find((goal) => goal.id === selectedId) ?? null
  const boss = people.bosses.find((person) => person.isPrimary)
  const wishToNest = (id: Id) => {
    onSelect(id)
    setWished(id)
  }
  const meetWish = useCallback(() => setWished(null), [])
  const edit = (goal: GoalView) => onForm({ goal, ownerId: goal.ownerId })
  /** The goal that has the focus, else the one that is selected. */
  const meant = () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-goal]')?.dataset.goal
    return data.goals.find((goal) => goal.id === focused) ?? selected
  }
  useCommands('alignment', {
    new: () => onForm({ goal: null, ownerId: null }),
    'go-up': () => {
      if (!selected) return false
      onSelect(null)
    },
    nest: () => {
      const goal = meant()
      if (!goal || goal.level === 'boss') return false
      wishToNest(goal.id)
    },
    edit: () => {
      const goal = meant()
      if (!goal) return false
      edit(goal)
    },
  })
  const inspector = (goal: GoalView) => (
    <GoalInspector
      key={goal.id}
      goal={goal}
      data={data}
      onEdit={edit}
      nestWish={{ isMade: wishedId === goal.id, onMet: meetWish }}
      nesting={nesting}
    />
  )
  const main = (
    <Pane aria-label="Goals">
      <div className={styles.main}>
        <PageTitle
          facts={[
            'Aim for 75. The other quarter is room for growth, care and the long run.',
            ...(data.isCheckDue || data.isCheckOpen
              ? [
                  <TextLink key="check" href="#/alignment/check">
                    {data.isCheckOpen ? 'Go on with the alignment check' : 'Alignment check due'}
                  </TextLink>,
                ]
              : []),
          ]}
        >
          {headline(data)}
        </PageTitle>
        <Warnings data={data} />
        <Figures data={data} bossName={boss?.name} />
        <GoalTree
          data={data}
          selectedId={selectedId}
          onSelect={onSelect}
          onFindParent={wishToNest}
          onAdd={(ownerId) => onForm({ goal: null, ownerId })}
          nesting={nesting}
          boss={boss}
          reports={people.reports}
        />
        {isNarrow ? <WaysTo75 data={data} /> : null}
      </div>
    </Pane>
  )
  return (
    <Page aria-label="Alignment" isFlush>
      <Columns layout={isNarrow ? 'alone' : 'main-inspector'}>
        {main}
        {isNarrow ? null : (
          <Pane aria-label={selected ? selected.title : 'A goal'} as="aside" tone="well" edge="start">
            {selected ? (
              inspector(selected)
            ) : (
              <p className={styles.quiet}>Choose a goal to see what it means.</p>
            )}
            <WaysTo75 data={data} />
          </Pane>
        )}
      </Columns>
      {isNarrow && selected ? (
        <Sheet
          title={selected.title}
          isOpen={!isFormOpen}
          onOpenChange={(isOpen) => (isOpen ? undefined : onSelect(null))}
        >
          {inspector(selected)}
        </Sheet>
      ) : null}
    </Page>
  )
}
