// A rate as a number block: a percentage with its count, the bare count below five, words when there is nothing yet.
import type { ReactNode } from 'react'
import type { Rate } from '../../../shared/insights/rates'
import { NumberBlock } from '../../ui'

type RateBlockProps = {
  readonly title: string
  readonly note?: string
  readonly rate: Pick<Rate, 'part' | 'whole' | 'display'>
  /** What was counted, after "6 of 8": "settled things came back." */
  readonly words: string
  readonly empty: string
  readonly picture?: ReactNode
  /** The way to what it is made of. */
  readonly children?: ReactNode
}

export function RateBlock({ title, note, rate, words, empty, picture, children }: RateBlockProps) {
  const { part, whole, display } = rate
  const isPercent = display.endsWith('%')
  return (
    <NumberBlock
      title={title}
      note={note}
      value={whole === 0 ? null : isPercent ? display.slice(0, -1) : display}
      {...(whole > 0 && isPercent ? { unit: '%' } : {})}
      picture={picture}
    >
      {whole === 0 ? empty : isPercent ? `${part} of ${whole} ${words}` : words} {children}
    </NumberBlock>
  )
}
