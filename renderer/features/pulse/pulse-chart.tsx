// One dimension over the last talks, drawn at the width it gets: a line that breaks where nothing was answered.
import { useLayoutEffect, useRef, useState } from 'react'
import { type PulseDimension, type PulsePoint, pulseQuestions } from '../../../shared/pulse/model'
import { pulseInWords } from '../../../shared/pulse/rules'
import { useToday } from '../../app/state'
import { plainDay } from '../../app/words'
import styles from './pulse.module.css'

type PulseChartProps = { readonly dimension: PulseDimension; readonly points: readonly PulsePoint[] }

const height = 116
const [top, bottom] = [14, 86]
const [start, end] = [32, 14]
/** What a letter of a caption takes, about. */
const letter = 5.7
const yOf = (score: number) => bottom - ((score - 1) / 4) * (bottom - top)

/** The width there is, in whole pixels; 0 until it is known. */
function useWidth() {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = () => setWidth(Math.floor(element.clientWidth))
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return { box, width }
}

type Dot = {
  readonly key: string
  readonly x: number
  readonly score: number | null
  readonly point: PulsePoint
  readonly day: string
  /** The day without its year, for the narrow place under the dot. */
  readonly tick: string
}

/** The answers that follow each other without a gap. */
function runsOf(dots: readonly Dot[]): readonly (readonly Dot[])[] {
  const runs: Dot[][] = [[]]
  for (const dot of dots) {
    if (dot.score === null) runs.push([])
    else runs.at(-1)?.push(dot)
  }
  return runs.filter((run) => run.length > 1)
}

type Caption = { readonly key: string; readonly x: number; readonly y: number; readonly text: string }

/** Whether the line comes down to this dot or leaves it upwards: words above it would stand in the line. */
function isDip(dots: readonly Dot[], index: number): boolean {
  const score = dots[index]?.score ?? 0
  return [dots[index - 1]?.score, dots[index + 1]?.score].some((other) => (other ?? 0) > score)
}

/** The words at the dots that have some, as far as they do not run into each other: above, or below where it dips. */
function captionsOf(dots: readonly Dot[], width: number): readonly Caption[] {
  const until = { above: 0, below: 0 }
  return dots.flatMap((dot, index): readonly Caption[] => {
    const { words } = dot.point
    if (dot.score === null || words === '') return []
    const text = words.length > 34 ? `${words.slice(0, 33).trimEnd()}…` : words
    const half = (text.length * letter) / 2
    const x = Math.max(start + half, Math.min(width - half, dot.x))
    const side = isDip(dots, index) ? 'below' : 'above'
    if (x - half < until[side]) return []
    until[side] = x + half + 8
    const y = side === 'above' ? Math.max(10, yOf(dot.score) - 9) : yOf(dot.score) + 17
    return [{ key: dot.key, x, y, text }]
  })
}

/** Every so many days get their date, so that none runs into the next. */
function datedOf(dots: readonly Dot[], width: number): readonly Dot[] {
  const every = Math.max(1, Math.ceil((dots.length * 62) / Math.max(1, width - start - end)))
  return dots.filter((_dot, index) => (dots.length - 1 - index) % every === 0)
}

export function PulseChart({ dimension, points }: PulseChartProps) {
  const today = useToday()
  const { box, width } = useWidth()
  const step = points.length > 1 ? (width - start - end) / (points.length - 1) : 0
  const dots = points.map(
    (point, index): Dot => ({
      key: point.id ?? `${point.on} ${point.meetingId ?? ''}`,
      x: start + index * step,
      score: point[dimension],
      point,
      day: plainDay(point.on, today),
      tick: point.on === today ? 'today' : plainDay(point.on, point.on),
    }),
  )
  const said = pulseInWords(dimension, dots)
  return (
    <div ref={box} className={styles.chart}>
      {width > 0 ? (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
          <title>{pulseQuestions[dimension].question}</title>
          {[1, 3, 5].map((score) => (
            <g key={score}>
              <line className={styles.grid} x1={22} x2={width} y1={yOf(score)} y2={yOf(score)} />
              <text className={styles.tick} x={0} y={yOf(score) + 4}>
                {score}
              </text>
            </g>
          ))}
          {runsOf(dots).map((run) => (
            <polyline
              key={run[0]?.key}
              className={styles.line}
              points={run.map(({ x, score }) => `${x},${yOf(score ?? 3)}`).join(' ')}
            />
          ))}
          {dots.map(({ key, x, score, point }) =>
            score === null ? (
              <path key={key} className={styles.skipped} d={`M${x - 3} ${yOf(3) - 3}l6 6m0-6l-6 6`} />
            ) : (
              <circle
                key={key}
                className={styles.dot}
                data-estimate={point.isEstimate || undefined}
                cx={x}
                cy={yOf(score)}
                r={point.isEstimate ? 3.5 : 3.25}
              />
            ),
          )}
          {captionsOf(dots, width).map(({ key, x, y, text }) => (
            <text key={key} className={styles.caption} x={x} y={y} textAnchor="middle">
              {text}
            </text>
          ))}
          {datedOf(dots, width).map(({ key, x, tick }, index, all) => (
            <text
              key={key}
              className={styles.tick}
              x={index === all.length - 1 ? width : x}
              y={height - 3}
              textAnchor={index === all.length - 1 ? 'end' : 'middle'}
            >
              {tick}
            </text>
          ))}
        </svg>
      ) : null}
    </div>
  )
}
