// One line of an import: ticked or not, its words, what the coach says; opened, everything about it can be changed.
import { memo } from 'react'
import type { Advice } from '../../../../shared/coach/model'
import { themeNames } from '../../../../shared/prompts/themes'
import { Button, Checkbox, FieldPair, TextField } from '../../../ui'
import { labelName } from '../../coach'
import { ForAndTheme } from '../for-and-theme'
import styles from './import.module.css'
import type { Line, LineView } from './lines'

type ImportLineProps = {
  readonly line: LineView
  readonly advice: Advice | null
  readonly isOpen: boolean
  readonly onOpen: (number: number) => void
  readonly onChange: (number: number, values: Partial<Line>) => void
}

export const ImportLine = memo(function ImportLine(props: ImportLineProps) {
  const { line, advice, isOpen, onOpen, onChange } = props
  const open = () => onOpen(line.number)
  // The field says itself what is wrong with it.
  const about = [
    isOpen ? null : (line.wrong?.words ?? null),
    line.twin,
    ...(line.theme === null ? line.notes : []),
  ].filter((words) => words !== null)
  return (
    <li
      data-row={line.number}
      className={styles.line}
      data-open={isOpen || undefined}
      data-out={!line.isIn || undefined}
    >
      <Checkbox
        aria-label={`Import line ${line.number}`}
        isSelected={line.isIn}
        onChange={(isTaken) => onChange(line.number, { isTaken })}
      />
      <div className={styles.body}>
        <button
          type="button"
          data-row-title
          className={styles.ask}
          aria-expanded={isOpen}
          onFocus={open}
          onClick={open}
        >
          {line.text || 'Nothing'}
        </button>
        {about.map((words) => (
          <p key={words} className={styles.about}>
            {words}
          </p>
        ))}
        {advice ? (
          <div className={styles.advice}>
            <p>
              <b>{labelName(advice.label)}.</b>
              {advice.rewrite === null ? null : (
                <>
                  {' Try: '}
                  <span className={styles.better}>{advice.rewrite}</span>
                </>
              )}
            </p>
            {isOpen && advice.rewrite !== null ? (
              <Button
                size="small"
                command="take-rewrite"
                onPress={() => onChange(line.number, { text: advice.rewrite ?? line.text })}
              >
                Use it
              </Button>
            ) : null}
          </div>
        ) : null}
        {isOpen ? <Fields {...props} /> : null}
      </div>
      <span className={styles.side}>
        {line.theme === null ? 'no theme yet' : themeNames[line.theme]}
        {line.audience === 'boss' ? ', boss' : ''}
      </span>
    </li>
  )
})

function Fields({ line, onChange }: ImportLineProps) {
  const set = (values: Partial<Line>) => onChange(line.number, values)
  return (
    <div className={styles.fields}>
      <TextField
        label="Question"
        isSaid
        value={line.text}
        onChange={(text) => set({ text })}
        error={line.wrong?.at === 'text' ? line.wrong.words : null}
      />
      <TextField
        label="One to follow it up"
        isOptional
        isSaid
        value={line.followUp}
        onChange={(followUp) => set({ followUp })}
        error={line.wrong?.at === 'followUp' ? line.wrong.words : null}
      />
      <FieldPair>
        <ForAndTheme audience={line.audience} theme={line.theme} onChange={set} />
      </FieldPair>
    </div>
  )
}
