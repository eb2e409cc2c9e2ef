// Writes a question of your own, or changes one: the words, one to follow up, for whom, and its theme.
import {
  LONGEST_PROMPT,
  ownPrompt,
  type PromptAudience,
  type PromptTheme,
} from '../../../shared/prompts/model'
import type { Id } from '../../../shared/words'
import { api } from '../../app/api'
import { useAct } from '../../app/use-act'
import { useForm } from '../../app/use-form'
import { FieldPair, FormDialog, TextField } from '../../ui'
import { CoachHint } from '../coach'
import { ForAndTheme } from './for-and-theme'
import styles from './prompts.module.css'

export type Draft = {
  readonly id: string | null
  readonly audience: PromptAudience
  readonly theme: PromptTheme | null
  readonly text: string
  readonly followUp: string
}

type OwnDialogProps = {
  readonly draft: Draft
  readonly onClose: () => void
  /** A new one is there, for these. */
  readonly onAdded: (id: Id, audience: PromptAudience) => void
}

export function OwnDialog({ draft, onClose, onAdded }: OwnDialogProps) {
  const act = useAct()
  const { audience, theme, text, followUp } = draft
  const { values, set, errorAt, read } = useForm(ownPrompt, { audience, theme, text, followUp })
  const error = (key: keyof typeof values) => errorAt(key) ?? act.errorAt(key)
  const save = () => {
    const input = read() as Parameters<typeof api.prompts.write>[0] | null
    if (input === null) return
    if (draft.id !== null) {
      const id = draft.id as Id
      void act.finish(() => api.prompts.edit({ ...input, id }), 'Question changed.', onClose)
      return
    }
    let added: Id | null = null
    void act.finish(
      async () => {
        added = (await api.prompts.write(input)).id
      },
      'Question added.',
      () => {
        onClose()
        if (added !== null) onAdded(added, input.audience)
      },
    )
  }
  const change = <Key extends keyof typeof values>(key: Key, value: (typeof values)[Key]) => {
    act.clear()
    set(key, value)
  }
  return (
    <FormDialog
      title={draft.id === null ? 'Write a question' : 'Edit the question'}
      submitLabel={draft.id === null ? 'Add' : 'Save'}
      isBusy={act.isBusy}
      onClose={onClose}
      onSubmit={save}
      problem={act.problem?.field ? null : act.problem?.message}
    >
      <div className={styles.hinted}>
        <TextField
          label="Question"
          autoFocus
          isSaid
          size="large"
          placeholder="What did a customer have to put up with this week?"
          description={countWords(values.text)}
          value={values.text}
          onChange={(words) => change('text', words)}
          error={error('text')}
        />
        <CoachHint
          value={values.text}
          onTake={(words) => change('text', words)}
          onFollowUp={(words) => (values.followUp.trim() === '' ? change('followUp', words) : undefined)}
        />
      </div>
      <div className={styles.hinted}>
        <TextField
          label="One to follow it up"
          isOptional
          isSaid
          placeholder="What would have spared them that?"
          value={values.followUp}
          onChange={(words) => change('followUp', words)}
          error={error('followUp')}
        />
        <CoachHint value={values.followUp} onTake={(words) => change('followUp', words)} />
      </div>
      <FieldPair>
        <ForAndTheme
          audience={values.audience}
          theme={values.theme}
          error={error('theme') ?? undefined}
          onChange={(next) => {
            if (next.audience !== values.audience) change('audience', next.audience)
            if (next.theme !== values.theme) change('theme', next.theme)
          }}
        />
      </FieldPair>
    </FormDialog>
  )
}

/** Nothing until it comes near: then how many characters are left. */
function countWords(text: string): string | undefined {
  const left = LONGEST_PROMPT - text.trim().length
  if (left > 20) return undefined
  return left >= 0 ? `${left} characters left.` : `${-left} characters too many.`
}
