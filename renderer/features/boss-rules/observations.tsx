// What speaks for a rule, oldest first, and a line to add one more.
import { X } from 'lucide-react'
import { useState } from 'react'
import type { ObservationHow, RuleView } from '../../../shared/boss-rules/model'
import { api } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { plainDay } from '../../app/words'
import {
  Banner,
  Button,
  DateField,
  FieldPair,
  IconButton,
  List,
  RadioGroup,
  Row,
  SectionHead,
  TextField,
} from '../../ui'
import { Gentle } from '../gentle'
import styles from './rules.module.css'
import { howOptions, howWords } from './words'

export function Observations({ rule, name }: { readonly rule: RuleView; readonly name: string }) {
  const today = useToday()
  const act = useAct()
  const [how, setHow] = useState<ObservationHow>('observed')
  const [on, setOn] = useState<string | null>(today)
  const [word, setWord] = useState('')
  const [isTried, setTried] = useState(false)
  const add = async () => {
    setTried(true)
    if (act.isBusy || on === null) return
    const done = await act.run(async () => {
      await api.bossRules.observe({ id: rule.id, how, on, word })
      return true
    }, 'Noted.')
    if (!done) return
    setWord('')
    setOn(today)
    setTried(false)
  }
  return (
    <section aria-label="What speaks for it" className={styles.observations}>
      <SectionHead level={3}>What speaks for it</SectionHead>
      <List aria-label="What speaks for it">
        {rule.observations.map((seen) => {
          const words = `${howWords(seen.how, name)}, ${plainDay(seen.on, today)}`
          return (
            <Row
              key={seen.id}
              size="tight"
              end={
                <IconButton
                  size="small"
                  icon={X}
                  label={`Take back: ${words}`}
                  onPress={() =>
                    void act.run(() => api.bossRules.forget({ observationId: seen.id }), 'Taken back.')
                  }
                />
              }
            >
              {[words, seen.word].filter(Boolean).join('. ')}
            </Row>
          )
        })}
      </List>
      <RadioGroup
        direction="row"
        label="How you know"
        options={howOptions(name)}
        value={how}
        onChange={setHow}
      />
      <FieldPair>
        <DateField
          label="On"
          today={today}
          leans="past"
          value={on}
          onChange={setOn}
          error={on === null && isTried ? 'Choose a day.' : act.errorAt('on')}
        />
        <TextField
          label="A word on it"
          isOptional
          value={word}
          onChange={setWord}
          error={act.errorAt('word')}
        />
      </FieldPair>
      <Gentle of={word} />
      <div>
        <Button size="small" isBusy={act.isBusy} onPress={() => void add()}>
          Note it too
        </Button>
      </div>
      {act.problem && !act.problem.field ? <Banner tone="late">{act.problem.message}</Banner> : null}
    </section>
  )
}
