// Questions worth asking, by theme, with whom each was asked and when.
import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PromptView } from '../../../shared/prompts/contract'
import type { PromptAudience } from '../../../shared/prompts/model'
import { query } from '../../app/api'
import { useCommands } from '../../app/shortcuts'
import { useToday } from '../../app/state'
import { firstName, plainDay } from '../../app/words'
import { Bar, EmptyState, List, Mark, Page, PageTitle, SectionHead, Segmented, TextField } from '../../ui'
import styles from './prompts.module.css'

function askedWords(prompt: PromptView, today: string): string {
  const last = prompt.uses.toSorted((a, b) => (a.on < b.on ? 1 : -1))[0]
  return last ? `Asked ${firstName(last.personName)} on ${plainDay(last.on, today)}` : 'Not asked yet'
}

export function PromptsPage() {
  const today = useToday()
  const [audience, setAudience] = useState<PromptAudience>('direct_report')
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useCommands('prompts', { find: () => field.current?.focus() })
  const all = useSuspenseQuery(query.prompts.list.queryOptions()).data
  const wanted = all.filter(
    (prompt) =>
      prompt.audience === audience &&
      `${prompt.text} ${prompt.theme}`.toLowerCase().includes(text.trim().toLowerCase()),
  )
  const themes = [...new Set(wanted.map((prompt) => prompt.theme))]
  return (
    <>
      <Bar crumbs={[{ label: 'Prompts' }]}>
        <Segmented
          label="Whom to ask"
          value={audience}
          onChange={setAudience}
          options={[
            { id: 'direct_report', label: 'For reports' },
            { id: 'boss', label: 'For the boss' },
          ]}
        />
      </Bar>
      <Page aria-label="Prompts">
        <PageTitle lede="Open questions, each with a follow-up. What was asked rests for eight meetings.">
          Questions worth asking
        </PageTitle>
        <div className={styles.body}>
          <TextField
            label="Find a question"
            isLabelHidden
            placeholder="Find a question"
            inputRef={field}
            value={text}
            onChange={setText}
          />
          {wanted.length === 0 ? <EmptyState title="No question matches." /> : null}
          {themes.map((theme) => (
            <section key={theme} aria-label={theme}>
              <SectionHead hasLine right={`${wanted.filter((prompt) => prompt.theme === theme).length}`}>
                {theme[0]?.toUpperCase() + theme.slice(1)}
              </SectionHead>
              <List aria-label={theme}>
                {wanted
                  .filter((prompt) => prompt.theme === theme)
                  .map((prompt) => (
                    <li key={prompt.id} className={styles.prompt}>
                      <Mark served={prompt.served} size={9} />
                      <div>
                        <p className={styles.ask}>{prompt.text}</p>
                        <p className={styles.quiet}>Follow up: {prompt.followUp}</p>
                      </div>
                      <span className={styles.quiet}>{askedWords(prompt, today)}</span>
                    </li>
                  ))}
              </List>
            </section>
          ))}
        </div>
      </Page>
    </>
  )
}
