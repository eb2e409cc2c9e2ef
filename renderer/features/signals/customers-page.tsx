// Customers, internal customers and suppliers, and what they let you hear, the gravest first.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { PartyRow } from '../../../shared/parties/model'
import type { SignalView } from '../../../shared/signals/model'
import { useAddressed } from '../../app/addressed'
import { query } from '../../app/api'
import { useShell } from '../../app/shell-store'
import { useCommands } from '../../app/shortcuts'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import {
  Bar,
  Button,
  Checkbox,
  Columns,
  EmptyState,
  List,
  Mark,
  Page,
  PageTitle,
  Row,
  SectionHead,
  Tag,
} from '../../ui'
import { Incidents, Themes } from '../focus-group'
import { PartyForm } from './party-form'
import styles from './signals.module.css'

const states: Readonly<Record<SignalView['state'], string>> = {
  captured: 'new',
  triaged: 'sorted',
  watching: 'watching',
  acted: 'acted on',
  dismissed: 'dismissed',
}

const kinds: Readonly<Record<PartyRow['kind'], string>> = {
  customer: 'Customer',
  internal_customer: 'Internal customer',
  supplier: 'Supplier',
}

export function servedByParty(kind: PartyRow['kind'] | undefined) {
  if (kind === undefined) return 'employee'
  return kind === 'supplier' ? 'supplier' : 'customer'
}

export function CustomersPage() {
  const { open } = useShell()
  const [includeDone, setIncludeDone] = useState(false)
  const [form, setForm] = useState<PartyRow | 'new' | null>(null)
  const signals = useSuspenseQuery(query.signals.list.queryOptions({ input: { includeDone } })).data
  const parties = useSuspenseQuery(query.parties.list.queryOptions()).data
  useAddressed(
    'party',
    useCallback((id) => setForm(parties.find((party) => party.id === id) ?? null), [parties]),
  )
  useAddressed(
    'part',
    useCallback((part) => document.getElementById(part)?.scrollIntoView({ block: 'center' }), []),
  )
  const capture = () => open({ type: 'capture', kind: 'signal', personId: null })
  useCommands('list', { new: capture })
  const gravestFirst = signals.toSorted(
    (a, b) => b.severity - a.severity || (a.capturedOn < b.capturedOn ? 1 : -1),
  )
  return (
    <>
      <Bar crumbs={[{ label: 'Customers' }]}>
        <Checkbox isSelected={includeDone} onChange={setIncludeDone}>
          Settled ones too
        </Checkbox>
        <Button variant="ghost" icon={Plus} onPress={() => setForm('new')}>
          Customer or supplier
        </Button>
        <Button icon={Plus} command="new" onPress={capture}>
          Signal
        </Button>
      </Bar>
      <Page aria-label="Customers">
        <PageTitle>What customers are telling you</PageTitle>
        <Columns layout="main-aside">
          <div className={styles.column}>
            <section aria-label="Signals">
              <SectionHead hasLine>Signals</SectionHead>
              {gravestFirst.length === 0 ? (
                <EmptyState title="Nothing heard yet.">What did a customer say lately?</EmptyState>
              ) : null}
              <List aria-label="Signals">
                {gravestFirst.map((signal) => (
                  <SignalRow
                    key={signal.id}
                    signal={signal}
                    party={parties.find((party) => party.id === signal.partyId)}
                  />
                ))}
              </List>
            </section>
            <section aria-label="Customers and suppliers">
              <SectionHead hasLine>Customers and suppliers</SectionHead>
              {parties.length === 0 ? <EmptyState title="Nobody here yet." /> : null}
              <List aria-label="Customers and suppliers">
                {parties.map((party) => (
                  <Row
                    key={party.id}
                    start={<Mark served={servedByParty(party.kind)} size={9} />}
                    note={[
                      kinds[party.kind],
                      party.liveSignals === 1
                        ? '1 live signal'
                        : party.liveSignals
                          ? `${party.liveSignals} live signals`
                          : 'nothing live',
                    ].join(', ')}
                    onPress={() => setForm(party)}
                  >
                    {party.name}
                  </Row>
                ))}
              </List>
            </section>
          </div>
          <div className={styles.column}>
            <div id="themes">
              <Themes />
            </div>
            <div id="incidents">
              <Incidents />
            </div>
          </div>
        </Columns>
      </Page>
      {form ? <PartyForm party={form === 'new' ? null : form} onClose={() => setForm(null)} /> : null}
    </>
  )
}

function SignalRow({ signal, party }: { readonly signal: SignalView; readonly party: PartyRow | undefined }) {
  const today = useToday()
  const { open } = useShell()
  const sources = signal.sources.length > 1 ? [`${signal.sources.length} sources`] : []
  return (
    <Row
      start={<Mark served={signal.served ?? servedByParty(party?.kind)} size={9} />}
      tone={signal.state === 'acted' || signal.state === 'dismissed' ? 'done' : 'plain'}
      note={[
        ...(signal.kind === 'idea' ? [signal.isTried ? 'Idea, tried' : 'Idea'] : []),
        signal.partyName ?? 'No party',
        `heard ${plainDay(signal.capturedOn, today)}`,
        ...sources,
        `severity ${signal.severity} of 5`,
      ].join(' · ')}
      end={<Tag>{states[signal.state]}</Tag>}
      onPress={() => open({ type: 'edit', kind: 'signal', id: signal.id })}
    >
      {signal.text}
    </Row>
  )
}
