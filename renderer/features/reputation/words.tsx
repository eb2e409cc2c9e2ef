// Three words you want to be known for, beside the words others use.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Check, X } from 'lucide-react'
import { useState } from 'react'
import { addWord, type WordKind, type WordView } from '../../../shared/reputation/model'
import { WANTED_WORDS } from '../../../shared/reputation/rules'
import { api, query } from '../../app/api'
import { useToday } from '../../app/state'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { plainDay } from '../../app/words'
import { Button, EmptyState, Icon, IconButton, List, Row, SectionHead, TextField } from '../../ui'
import styles from './reputation.module.css'

export function Words() {
  const today = useToday()
  const { wanted, heard } = useSuspenseQuery(query.reputation.words.queryOptions()).data
  return (
    <div className={styles.halves}>
      <section aria-label="Words you want to be known for">
        <SectionHead hasLine note="three at most">
          Words you want to be known for
        </SectionHead>
        {wanted.length === 0 ? <EmptyState title="No word chosen yet." /> : null}
        <List aria-label="Words you want to be known for">
          {wanted.map((word) => (
            <Word key={word.id} word={word}>
              {word.isHeard ? (
                <span className={styles.heard}>
                  <Icon of={Check} size={12} /> heard
                </span>
              ) : (
                <span className={styles.quiet}>not heard yet</span>
              )}
            </Word>
          ))}
        </List>
        {wanted.length < WANTED_WORDS ? <AddWord kind="wanted" label="A word you want to hear" /> : null}
      </section>
      <section aria-label="Words others use about you">
        <SectionHead hasLine note="with who said it, and where">
          Words others use about you
        </SectionHead>
        {heard.length === 0 ? <EmptyState title="Nothing heard yet." /> : null}
        <List aria-label="Words others use about you">
          {heard.map((word) => (
            <Word
              key={word.id}
              word={word}
              note={[word.source, plainDay(word.on, today)].filter(Boolean).join(', ')}
            />
          ))}
        </List>
        <AddWord kind="heard" label="A word you heard" />
      </section>
    </div>
  )
}

type WordProps = { readonly word: WordView; readonly note?: string; readonly children?: React.ReactNode }

function Word({ word, note, children }: WordProps) {
  const act = useAct()
  return (
    <Row
      isSaid
      note={note}
      end={
        <>
          {children}
          <IconButton
            size="small"
            icon={X}
            label={`Take away: ${word.word}`}
            onPress={() => void act.run(() => api.reputation.removeWord({ id: word.id }), 'Taken away.')}
          />
        </>
      }
    >
      {word.word}
    </Row>
  )
}

function AddWord({ kind, label }: { readonly kind: WordKind; readonly label: string }) {
  const { values, set, errorAt, read, reset } = useForm(addWord, { kind, word: '', source: '' })
  const [isTried, setTried] = useState(false)
  const act = useAct()
  const add = async () => {
    setTried(true)
    if (act.isBusy || read() === null) return
    if (!(await act.run(() => api.reputation.addWord(values), 'Added.'))) return
    reset({ kind, word: '', source: '' })
    setTried(false)
  }
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={label}
        placeholder="steady"
        value={values.word}
        onChange={(word) => {
          act.clear()
          set('word', word)
        }}
        error={isTried ? (errorAt('word') ?? act.errorAt('word')) : undefined}
      />
      {kind === 'heard' ? (
        <TextField
          label="Who said it, and where"
          isOptional
          value={values.source}
          onChange={(source) => set('source', source)}
          error={errorAt('source')}
        />
      ) : null}
      <Button type="submit" isBusy={act.isBusy} aria-label={`Add: ${label}`}>
        Add
      </Button>
    </form>
  )
}
