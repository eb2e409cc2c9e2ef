// A label with the part that was searched for in bold.

import styles from './match.module.css'

export type MatchProps = { readonly text: string; readonly query: string }

export function Match({ text, query }: MatchProps) {
  const wanted = query.trim().toLocaleLowerCase()
  const at = wanted === '' ? -1 : text.toLocaleLowerCase().indexOf(wanted)
  if (at < 0) return <>{text}</>
  return (
    <>
      {text.slice(0, at)}
      <span className={styles.match}>{text.slice(at, at + wanted.length)}</span>
      {text.slice(at + wanted.length)}
    </>
  )
}
