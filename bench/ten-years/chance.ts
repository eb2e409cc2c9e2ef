// Chance that repeats itself: the same seed gives the same numbers, words and ids, whatever the machine.
import { monotonicFactory } from 'ulid'
import type { Id } from '../../shared/words'
import { nouns, placeWords, plainWords } from './words'

export class Chance {
  #state: number
  readonly #ulid = monotonicFactory(() => this.next())

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 up to but never 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number of `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  isLucky(share: number): boolean {
    return this.next() < share
  }

  pick<One>(list: readonly One[]): One {
    const one = list[Math.floor(this.next() * list.length)]
    if (one === undefined) throw new Error('nothing to pick from')
    return one
  }

  /** An id made at that moment; ids of later calls sort later. */
  id(moment: string): Id {
    return this.#ulid(Date.parse(moment)) as Id
  }

  /** A few words, the first with a capital letter. */
  line(words: number): string {
    const line = Array.from({ length: words }, () => this.#word()).join(' ')
    return line.charAt(0).toUpperCase() + line.slice(1)
  }

  /** Paragraphs and points in Markdown, of about that many characters. */
  note(characters: number): string {
    const parts: string[] = []
    for (let length = 0; length < characters; ) {
      const sentences = Array.from({ length: this.between(1, 4) }, () => `${this.line(this.between(6, 16))}.`)
      const part = `${this.isLucky(0.4) ? '- ' : ''}${sentences.join(' ')}`
      parts.push(part)
      length += part.length + 2
    }
    return parts.join('\n\n')
  }

  /** Few words are said often and many seldom, as in any language; numbers of orders hardly ever twice. */
  #word(): string {
    const roll = this.next()
    if (roll < 0.02) return `order ${this.between(10_000, 99_999)}`
    if (roll < 0.07) return this.pick(placeWords)
    if (roll < 0.4) return this.#often(nouns)
    return this.#often(plainWords)
  }

  #often(words: readonly string[]): string {
    return words[Math.floor(this.next() ** 2 * words.length)] ?? ''
  }
}
