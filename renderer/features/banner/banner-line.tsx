// The line above an agenda: why we do this. Nothing stands there for those who want none.
import { useSuspenseQuery } from '@tanstack/react-query'
import { query } from '../../app/api'
import styles from './banner.module.css'

export function BannerLine() {
  const text = useSuspenseQuery(query.banner.read.queryOptions()).data
  return text === '' ? null : <p className={styles.line}>{text}</p>
}
