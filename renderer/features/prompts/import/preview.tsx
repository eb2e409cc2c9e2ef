// The lines before they are taken in: what the coach says, what is there already, and for whom and which theme.
import { useMemo, useRef, useState } from 'react'
import { type PromptAudience, type PromptTheme, themesOf } from '../../../../shared/prompts/model'
import { themeNames } from '../../../../shared/prompts/themes'
import { useCommands } from '../../../app/shortcuts'
import { Button, moveBetweenRows, Segmented, Select } from '../../../ui'
import { useAdviceOn } from '../../coach'
import styles from './import.module.css'
import { ImportLine } from './import-line'
import type { Import } from './use-import'

/** So many lines are drawn; the others are imported all the same. */
const linesShown = 300

export function Preview({ run }: { readonly run: Import }) {
  const { views, all, setAll, change } = run
  const [limit, setLimit] = useState(linesShown)
  const [openNumber, open] = useState<number | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => views.slice(0, limit), [views, limit])
  const { advice, read } = useAdviceOn(useMemo(() => shown.map(({ text }) => text), [shown]))
  const current = shown.find(({ number }) => number === openNumber)
  const rewrite = current ? (advice.get(current.text)?.rewrite ?? null) : null
  const take = () => {
    if (!current || rewrite === null) return false
    change(current.number, { text: rewrite })
  }
  useCommands('prompts', { 'take-rewrite': take }, { within: box })
  const weak = shown.filter(({ text }) => advice.has(text)).length
  const twins = views.filter(({ twin }) => twin !== null).length
  const wrong = views.filter((line) => line.wrong !== null).length
  return (
    <div ref={box} className={styles.preview}>
      <div className={styles.forAll}>
        <div className={styles.labelled}>
          <span className={styles.label}>For, where a line does not say</span>
          <Segmented<PromptAudience>
            label="For, where a line does not say"
            value={all.audience}
            onChange={(audience) =>
              setAll({
                audience,
                ...(all.theme !== null && !themesOf[audience].includes(all.theme) ? { theme: null } : {}),
              })
            }
            options={[
              { id: 'direct_report', label: 'Reports' },
              { id: 'boss', label: 'The boss' },
            ]}
          />
        </div>
        <Select<PromptTheme>
          label="Theme, where a line does not say"
          autoFocus
          value={all.theme}
          onChange={(theme) => setAll({ theme })}
          options={themesOf[all.audience].map((theme) => ({ id: theme, label: themeNames[theme] }))}
        />
      </div>
      <p role="status" className={styles.quiet}>
        {[
          `${views.length.toLocaleString('en')} ${views.length === 1 ? 'line' : 'lines'}`,
          ...(twins > 0 ? [`${twins.toLocaleString('en')} there already, left out`] : []),
          ...(wrong > 0 ? [`${wrong.toLocaleString('en')} to shorten`] : []),
          read < shown.length
            ? `the coach has read ${read.toLocaleString('en')} of ${shown.length.toLocaleString('en')}`
            : weak > 0
              ? `${weak.toLocaleString('en')} could be better`
              : views.length > shown.length
                ? `the coach has read the first ${shown.length.toLocaleString('en')}`
                : 'the coach has read them',
        ].join(' · ')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the lines inside */}
      <div onKeyDown={moveBetweenRows}>
        {/* biome-ignore lint/a11y/noRedundantRoles: lists without bullets lose their role in some readers */}
        <ul role="list" aria-label="Lines" className={styles.lines}>
          {shown.map((line) => (
            <ImportLine
              key={line.number}
              line={line}
              advice={advice.get(line.text) ?? null}
              isOpen={line.number === openNumber}
              onOpen={open}
              onChange={change}
            />
          ))}
        </ul>
      </div>
      {views.length > limit ? (
        <p className={styles.quiet}>
          The first {limit.toLocaleString('en')} are shown. The other{' '}
          {(views.length - limit).toLocaleString('en')} are imported as they are.{' '}
          <Button size="small" onPress={() => setLimit(limit + linesShown)}>
            Show more
          </Button>
        </p>
      ) : null}
    </div>
  )
}
