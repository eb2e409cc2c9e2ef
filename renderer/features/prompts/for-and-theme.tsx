// For whom a question is, and its theme: what every place that takes one in asks for.
import { type PromptAudience, type PromptTheme, themesOf } from '../../../shared/prompts/model'
import { themeNames } from '../../../shared/prompts/themes'
import { Segmented, Select } from '../../ui'
import styles from './for-and-theme.module.css'

type ForAndThemeProps = {
  readonly audience: PromptAudience
  readonly theme: PromptTheme | null
  /** A theme the other audience does not have is given up with the audience. */
  readonly onChange: (next: { readonly audience: PromptAudience; readonly theme: PromptTheme | null }) => void
  readonly error?: string | undefined
}

export function ForAndTheme({ audience, theme, onChange, error }: ForAndThemeProps) {
  return (
    <>
      <div className={styles.labelled}>
        <span className={styles.label}>For</span>
        <Segmented<PromptAudience>
          label="For"
          value={audience}
          onChange={(next) =>
            onChange({
              audience: next,
              theme: theme !== null && themesOf[next].includes(theme) ? theme : null,
            })
          }
          options={[
            { id: 'direct_report', label: 'Reports' },
            { id: 'boss', label: 'The boss' },
          ]}
        />
      </div>
      <Select<PromptTheme>
        label="Theme"
        value={theme}
        onChange={(next) => onChange({ audience, theme: next })}
        options={themesOf[audience].map((one) => ({ id: one, label: themeNames[one] }))}
        error={error}
      />
    </>
  )
}
