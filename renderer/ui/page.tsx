// The scrolling page of a view, its title, and the columns and panes it may be cut into.

import type { ReactNode } from 'react'
import { MetaLine } from './meta-line'
import styles from './page.module.css'
import { cx } from './props'

export type PageProps = {
  readonly children: ReactNode
  /** Names the main landmark; the title of the view. */
  readonly 'aria-label': string
  /** No margin and no scrolling of its own: panes inside bring theirs. */
  readonly isFlush?: boolean | undefined
  readonly className?: string | undefined
}

export function Page({ children, isFlush = false, className, ...label }: PageProps) {
  return (
    <main
      {...label}
      id="main"
      tabIndex={-1}
      className={cx(styles.page, className)}
      data-flush={isFlush || undefined}
      data-pane
    >
      {children}
    </main>
  )
}

export type PageTitleProps = {
  readonly children: ReactNode
  /** A quiet line above: a date. */
  readonly kicker?: ReactNode
  /** Small facts below, parted by dots. */
  readonly facts?: readonly ReactNode[] | undefined
  /** A sentence below, 15 on 22. */
  readonly lede?: ReactNode
  /** An avatar before the title. */
  readonly start?: ReactNode
  /** Numbers or controls at the right. */
  readonly end?: ReactNode
  /** On a flush page: brings the page margin. */
  readonly isInset?: boolean | undefined
  readonly hasLine?: boolean | undefined
  readonly className?: string | undefined
}

export function PageTitle(props: PageTitleProps) {
  const { children, kicker, facts, lede, start, end, isInset = false, hasLine = false, className } = props
  return (
    <div
      className={cx(styles.head, className)}
      data-inset={isInset || undefined}
      data-line={hasLine || undefined}
    >
      {start}
      <div className={styles.words}>
        {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
        <h1 className={styles.title}>{children}</h1>
        {facts && facts.length > 0 ? <MetaLine items={facts} className={styles.facts} /> : null}
        {lede ? <p className={styles.lede}>{lede}</p> : null}
      </div>
      {end ? <div className={styles.end}>{end}</div> : null}
    </div>
  )
}

/** How a view is cut: widths at a wide window; narrower below 1080 px; stacked below 760 px. */
export type ColumnsLayout =
  | 'alone'
  | 'halves'
  | 'main-wide-aside'
  | 'main-aside'
  | 'first-main'
  | 'main-inspector'
  | 'topics-main-promises'
  | 'themes-main-coach'

export type ColumnsProps = {
  readonly layout: ColumnsLayout
  readonly children: ReactNode
  readonly className?: string | undefined
}

export function Columns({ layout, children, className }: ColumnsProps) {
  return (
    <div className={cx(styles.columns, className)} data-layout={layout}>
      {children}
    </div>
  )
}

export type PaneProps = {
  readonly children: ReactNode
  readonly 'aria-label': string
  readonly as?: 'section' | 'aside' | undefined
  readonly tone?: 'page' | 'well' | undefined
  /** The hairline towards its neighbour. */
  readonly edge?: 'none' | 'start' | 'end' | undefined
  readonly className?: string | undefined
}

/** A part of a flush page that scrolls on its own and that F6 stops at. */
export function Pane(props: PaneProps) {
  const { children, as: Kind = 'section', tone = 'page', edge = 'none', className } = props
  return (
    <Kind
      aria-label={props['aria-label']}
      tabIndex={-1}
      className={cx(styles.pane, className)}
      data-tone={tone}
      data-edge={edge}
      data-pane
    >
      {children}
    </Kind>
  )
}
