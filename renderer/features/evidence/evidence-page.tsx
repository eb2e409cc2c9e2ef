// Evidence: what you got done, goal by goal; what to take into calibration; and the chances that came by.
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useAddressed } from '../../app/addressed'
import { type CaptureKind, useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import { Bar, Button, type Option, Page, Segmented } from '../../ui'
import { ByGoal } from './by-goal'
import { Calibration } from './calibration'
import styles from './evidence.module.css'
import { Opportunities } from './opportunities'

type Part = 'goals' | 'calibration' | 'opportunities'

const parts: readonly Option<Part>[] = [
  { id: 'goals', label: 'By goal' },
  { id: 'calibration', label: 'Calibration' },
  { id: 'opportunities', label: 'Opportunities' },
]

const adds: Readonly<Record<Part, { readonly kind: CaptureKind; readonly label: string }>> = {
  goals: { kind: 'accomplishment', label: 'Evidence' },
  calibration: { kind: 'accomplishment', label: 'Evidence' },
  opportunities: { kind: 'opportunity', label: 'Opportunity' },
}

export function EvidencePage() {
  const [part, setPart] = useState<Part>('goals')
  const [wantedId, want] = useState<string | null>(null)
  const { open } = useShell()
  const show = useCallback((wanted: Part, id: string) => {
    setPart(wanted)
    want(id)
  }, [])
  useAddressed(
    'id',
    useCallback((id) => show('goals', id), [show]),
  )
  useAddressed(
    'opportunity',
    useCallback((id) => show('opportunities', id), [show]),
  )
  useAddressed(
    'part',
    useCallback((wanted) => setPart(parts.find(({ id }) => id === wanted)?.id ?? 'goals'), []),
  )
  const { kind, label } = adds[part]
  const add = () => open({ type: 'capture', kind, personId: null })
  useCommands('evidence', { new: add })
  return (
    <>
      <Bar crumbs={[{ label: 'Evidence' }]}>
        <Segmented label="What to see" value={part} onChange={setPart} options={parts} />
        <Button icon={Plus} command="new" onPress={add}>
          {label}
        </Button>
      </Bar>
      <Page aria-label="Evidence" className={styles.page}>
        {part === 'goals' ? <ByGoal wantedId={wantedId} /> : null}
        {part === 'calibration' ? <Calibration /> : null}
        {part === 'opportunities' ? <Opportunities wantedId={wantedId} /> : null}
      </Page>
    </>
  )
}
