// The lines between cards, drawn behind them: from a goal to each that serves it, in ink where the selected one hangs.
import { useLayoutEffect, useRef, useState } from 'react'
import styles from './tree.module.css'

export type Edge = {
  readonly from: string
  readonly to: string
  readonly isOn: boolean
  /** What it leads to serves nothing above. */
  readonly isLoose: boolean
}

type Drawn = {
  readonly key: string
  readonly path: string
  readonly isOn: boolean
  readonly isLoose: boolean
}

/** Fills the box it stands in; the cards are found there by where they stand in the tree. */
export function Edges({ edges }: { readonly edges: readonly Edge[] }) {
  const svg = useRef<SVGSVGElement>(null)
  const [drawn, setDrawn] = useState<readonly Drawn[]>([])
  const plan = JSON.stringify(edges)
  useLayoutEffect(() => {
    const area = svg.current?.parentElement
    if (!area) return
    const draw = () => setDrawn(linesOf(JSON.parse(plan) as Edge[], area))
    draw()
    const observer = new ResizeObserver(draw)
    observer.observe(area)
    for (const node of area.querySelectorAll('[data-at]')) observer.observe(node)
    return () => observer.disconnect()
  }, [plan])
  return (
    <svg ref={svg} className={styles.edges} aria-hidden="true">
      {drawn.map(({ key, path, isOn, isLoose }) => (
        <path key={key} d={path} data-on={isOn || undefined} data-loose={isLoose || undefined} />
      ))}
    </svg>
  )
}

function linesOf(edges: readonly Edge[], area: HTMLElement): readonly Drawn[] {
  const origin = area.getBoundingClientRect()
  const boxes = new Map(
    [...area.querySelectorAll<HTMLElement>('[data-at]')].map((node) => [
      node.dataset.at,
      node.getBoundingClientRect(),
    ]),
  )
  // What is selected is drawn last, over the others.
  return edges
    .toSorted((a, b) => Number(a.isOn) - Number(b.isOn))
    .flatMap(({ from, to, isOn, isLoose }): readonly Drawn[] => {
      const start = boxes.get(from)
      const end = boxes.get(to)
      if (!start || !end) return []
      const [x1, y1] = [start.right - origin.left, start.top + start.height / 2 - origin.top]
      const [x2, y2] = [end.left - origin.left, end.top + end.height / 2 - origin.top]
      const middle = (x1 + x2) / 2
      const path = `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
      return [{ key: `${from} ${to}`, path, isOn, isLoose }]
    })
}
