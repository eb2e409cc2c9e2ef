// One part of Insights: numbers side by side under a title, as many as there is room for.
import type { ReactNode } from 'react'
import { Numbers, SectionHead } from '../../ui'
import styles from './insights.module.css'

export function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <SectionHead>{title}</SectionHead>
      <Numbers className={styles.numbers}>{children}</Numbers>
    </section>
  )
}
