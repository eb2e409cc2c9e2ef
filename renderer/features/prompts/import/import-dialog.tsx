// Takes in a list of questions: paste it or choose a file, look at each line with the coach, import what you want.
import { FileUp } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { PromptView } from '../../../../shared/prompts/contract'
import type { PromptAudience } from '../../../../shared/prompts/model'
import { Banner, Button, Dialog, FileButton, TextField } from '../../../ui'
import styles from './import.module.css'
import { Preview } from './preview'
import { type Import, useImport } from './use-import'

type ImportDialogProps = {
  readonly prompts: readonly PromptView[]
  readonly audience: PromptAudience
  readonly onClose: () => void
}

export function ImportDialog({ prompts, audience, onClose }: ImportDialogProps) {
  const run = useImport(prompts, audience, onClose)
  const { isLooking } = run
  const leave = () => {
    if (!run.stop()) onClose()
  }
  return (
    <Dialog
      title="Import questions"
      size={isLooking ? 'page' : 'large'}
      isOpen
      holdsTyped
      onOpenChange={leave}
      onSubmit={() => (isLooking ? void run.send() : run.look())}
      footer={
        <>
          {isLooking ? (
            <Button variant="ghost" onPress={run.back} isDisabled={run.isBusy}>
              Back to the text
            </Button>
          ) : null}
          <Button variant="ghost" keys="Escape" onPress={leave}>
            Cancel
          </Button>
          <Button type="submit" variant="primary" isBusy={run.isBusy} busyLabel="Importing">
            {isLooking ? importWords(run.taken.length) : 'Look at them'}
          </Button>
        </>
      }
    >
      {run.problem && isLooking ? <Banner tone="late">{run.problem}</Banner> : null}
      <Source run={run} />
      {isLooking ? <Preview run={run} /> : null}
    </Dialog>
  )
}

function importWords(count: number): string {
  return count === 1 ? 'Import 1 question' : `Import ${count.toLocaleString('en')} questions`
}

/** Stays while the lines are looked at, so that the dialog knows that words would be lost. */
function Source({ run }: { readonly run: Import }) {
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { isLooking } = run
  useEffect(() => {
    if (!isLooking) field.current?.focus()
  }, [isLooking])
  return (
    <div className={styles.source} hidden={isLooking}>
      <TextField
        label="One question a line, or CSV"
        isMultiline
        rows={10}
        inputRef={field}
        placeholder={'Whose yes are you waiting for?\nWhat did a customer have to put up with this week?'}
        description="CSV needs a first line that names its columns: question, and if you like follow-up, theme and for."
        value={run.source}
        onChange={run.type}
        error={isLooking ? null : run.problem}
      />
      <FileButton icon={FileUp} endings={['.csv', '.txt']} onChoose={(file) => void run.choose(file)}>
        Choose a file
      </FileButton>
    </div>
  )
}
