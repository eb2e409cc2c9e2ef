// How a goal reads, in four words; a number is kept, a word is shown.
import { readWords } from '../../../shared/goals/reads'
import { RadioGroup } from '../../ui'

type ReadChoiceProps = {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number) => void
  readonly error?: string | undefined
  readonly description?: string | undefined
  readonly isDisabled?: boolean | undefined
}

export function ReadChoice({ value, onChange, ...field }: ReadChoiceProps) {
  return (
    <RadioGroup
      {...field}
      direction="row"
      value={value === null ? null : String(value)}
      onChange={(id) => onChange(Number(id))}
      options={readWords.map((word) => ({ id: String(word.value), label: word.label }))}
    />
  )
}
