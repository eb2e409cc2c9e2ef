// What a decision does to customers, team and boss: each by its shape, with a sign and a word for the effect.

import { ArrowDown, ArrowUp, CircleHelp, Minus } from 'lucide-react'
import type { Effect } from '../../shared/words'
import { Icon, type IconType } from './icon'
import styles from './lens.module.css'
import { Mark } from './mark'
import type { Served } from './served'

export const EFFECT_WORD: Readonly<Record<Effect, string>> = {
  helps: 'Helps',
  neutral: 'Neutral',
  hurts: 'Hurts',
  unknown: 'Not clear yet',
}

const sign: Readonly<Record<Effect, IconType>> = {
  helps: ArrowUp,
  neutral: Minus,
  hurts: ArrowDown,
  unknown: CircleHelp,
}

const parts: readonly {
  readonly key: 'customer' | 'employee' | 'boss'
  readonly served: Served
  readonly label: string
}[] = [
  { key: 'customer', served: 'customer', label: 'Customers' },
  { key: 'employee', served: 'employee', label: 'Team' },
  { key: 'boss', served: 'boss', label: 'Boss' },
]

export type LensProps = {
  readonly lens: { readonly customer: Effect; readonly employee: Effect; readonly boss: Effect }
  /** 'signs' for a narrow place; its words are read out and shown on hover. */
  readonly look?: 'words' | 'signs' | undefined
}

export function Lens({ lens, look = 'words' }: LensProps) {
  const said = parts.map(({ key, label }) => `${label}: ${EFFECT_WORD[lens[key]].toLowerCase()}`)
  return (
    <span className={styles.lens} role="img" aria-label={said.join(', ')} title={said.join(', ')}>
      {parts.map(({ key, served }) => (
        <span key={key} className={styles.part} data-effect={lens[key]}>
          <Mark served={served} size={9} isDecorative />
          <Icon of={sign[lens[key]]} size={12} />
          {look === 'words' ? EFFECT_WORD[lens[key]].toLowerCase() : null}
        </span>
      ))}
    </span>
  )
}
