// The rules a boss plays by, on the boss's page: what is said, seen or guessed; pressing one opens it.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { RuleView } from '../../../shared/boss-rules/model'
import type { PersonRow } from '../../../shared/people/model'
import { useAddressed } from '../../app/addressed'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { firstName } from '../../app/words'
import { Banner, Button, EmptyState, IconButton, List, Row, SectionHead, Tag } from '../../ui'
import { RuleDialog } from './rule-dialog'
import styles from './rules.module.css'
import { ruleNote, stateWords } from './words'

export function RulesSection({ person }: { readonly person: PersonRow }) {
  const name = firstName(person.name)
  const input = { relationshipId: person.relationshipId, includeRetired: true }
  const rules = useSuspenseQuery(query.bossRules.list.queryOptions({ input })).data
  const [openId, setOpenId] = useState<string | 'new' | null>(null)
  useAddressed(
    'rule',
    useCallback((id) => setOpenId(id), []),
  )
  const act = useAct()
  const title = `Rules of ${name}`
  const open = rules.find(({ id }) => id === openId)
  const inForceFirst = rules.toSorted((a, b) => Number(a.state === 'retired') - Number(b.state === 'retired'))
  return (
    <section aria-label={title}>
      <SectionHead
        hasLine
        className={styles.head}
        note="only you"
        right={<IconButton size="small" icon={Plus} label="Add a rule" onPress={() => setOpenId('new')} />}
      >
        {title}
      </SectionHead>
      {rules.length === 0 ? (
        <EmptyState title={`No rule noted yet. What does ${name} insist on?`} />
      ) : (
        <List aria-label={title}>
          {inForceFirst.map((rule) => (
            <RuleRow key={rule.id} rule={rule} act={act} onOpen={() => setOpenId(rule.id)} />
          ))}
        </List>
      )}
      {act.problem ? <Banner tone="late">{act.problem.message}</Banner> : null}
      {openId === 'new' || open ? (
        <RuleDialog person={person} rule={open ?? null} onClose={() => setOpenId(null)} />
      ) : null}
    </section>
  )
}

type RuleRowProps = {
  readonly rule: RuleView
  readonly act: ReturnType<typeof useAct>
  readonly onOpen: () => void
}

function RuleRow({ rule, act, onOpen }: RuleRowProps) {
  const today = useToday()
  const isSettled = rule.state === 'confirmed' || rule.state === 'retired'
  return (
    <Row
      note={ruleNote(rule, today)}
      tone={rule.state === 'retired' ? 'done' : 'plain'}
      onPress={onOpen}
      end={
        <>
          <Tag>{stateWords[rule.state]}</Tag>
          {isSettled ? null : (
            <Button
              size="small"
              aria-label={`Confirm: ${rule.text}`}
              onPress={() => void act.run(() => api.bossRules.confirm({ id: rule.id }), 'Confirmed.')}
            >
              Confirm
            </Button>
          )}
        </>
      }
    >
      {rule.text}
    </Row>
  )
}
