// Who said it, of a signal that is saved: add one more, note that they were told, take one away.
import { X } from 'lucide-react'
import type { SignalSourceView } from '../../../../shared/signals/model'
import type { Id } from '../../../../shared/words'
import { api } from '../../../app/api'
import { useAct } from '../../../app/use-act'
import { plainDay } from '../../../app/words'
import { Banner, Button, IconButton, List, Row } from '../../../ui'
import type { Around } from '../records/draft'
import { SourcePicker } from '../records/sources'

type SignalSourcesProps = {
  readonly id: Id
  readonly sources: readonly SignalSourceView[]
  readonly around: Around
  /** Something came of it, so that there is something to tell. */
  readonly isSettled: boolean
}

export function SignalSources({ id, sources, around, isSettled }: SignalSourcesProps) {
  const act = useAct()
  return (
    <div>
      <SourcePicker
        around={around}
        taken={sources}
        onPick={(source) => void act.run(() => api.signals.addSource({ id, source }), 'Name added.')}
        error={act.problem?.field ? act.problem.message : undefined}
      />
      <List aria-label="Who said it">
        {sources.map((source) => (
          <Row
            key={source.id}
            size="tight"
            end={
              <>
                {source.consentToName ? 'may be named' : null}
                {source.toldOn === null && isSettled ? (
                  <Button
                    size="small"
                    onPress={() => void act.run(() => api.signals.tell({ sourceId: source.id }), 'Told.')}
                    aria-label={`${source.name} was told`}
                  >
                    Told
                  </Button>
                ) : null}
                {source.toldOn === null ? null : `told ${plainDay(source.toldOn, around.today)}`}
                <IconButton
                  size="small"
                  icon={X}
                  label={`Remove ${source.name}`}
                  onPress={() =>
                    void act.run(() => api.signals.removeSource({ sourceId: source.id }), 'Name removed.')
                  }
                />
              </>
            }
          >
            {source.name}
          </Row>
        ))}
      </List>
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </div>
  )
}
