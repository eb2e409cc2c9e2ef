// The bar over a view: where you are, what you can do. It is where the window is dragged.

import { ChevronRight } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-aria-components'
import styles from './bar.module.css'
import { Icon } from './icon'

export type Crumb = { readonly label: string; readonly href?: string | undefined }

export type BarProps = {
  readonly crumbs?: readonly Crumb[] | undefined
  /** Quiet words after the crumbs. */
  readonly note?: ReactNode
  /** Between crumbs and actions: a clock. */
  readonly middle?: ReactNode
  /** Actions at the right. */
  readonly children?: ReactNode
  readonly hasLine?: boolean | undefined
}

export function Bar({ crumbs = [], note, middle, children, hasLine = false }: BarProps) {
  const last = crumbs.length - 1
  return (
    <header className={styles.bar} data-line={hasLine || undefined}>
      <div className={styles.where}>
        {crumbs.length > 0 ? (
          <nav aria-label="Breadcrumb">
            <ol className={styles.crumbs}>
              {crumbs.map((crumb, index) => (
                <Fragment key={crumb.label}>
                  {index > 0 ? (
                    <li aria-hidden="true">
                      <Icon of={ChevronRight} size={14} />
                    </li>
                  ) : null}
                  <li className={styles.crumb} data-current={index === last || undefined}>
                    {crumb.href !== undefined && index !== last ? (
                      <Link href={crumb.href} className={styles.link ?? ''}>
                        {crumb.label}
                      </Link>
                    ) : (
                      <span aria-current={index === last ? 'page' : undefined}>{crumb.label}</span>
                    )}
                  </li>
                </Fragment>
              ))}
            </ol>
          </nav>
        ) : null}
        {note ? <span className={styles.note}>{note}</span> : null}
      </div>
      {middle}
      {children ? <div className={styles.actions}>{children}</div> : null}
    </header>
  )
}
