// The say/do ledger: a row a quarter with what was kept, delivered, missed and announced, and how clean the work was.
import { useSuspenseQuery } from '@tanstack/react-query'
import type { LedgerRow } from '../../../shared/commitments/ledger'
import type { Direction } from '../../../shared/commitments/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { Hint } from '../../ui'
import styles from './ledger.module.css'

type LedgerProps = { readonly direction: Direction; readonly personId?: Id; readonly label: string }

/** Quarters from the first promise on; the present one always stands. */
function sinceFirst(rows: readonly LedgerRow[]): readonly LedgerRow[] {
  const oldest = rows.findLastIndex((row) => row.due > 0)
  return rows.slice(0, Math.max(0, oldest) + 1)
}

export function Ledger({ direction, personId, label }: LedgerProps) {
  const { rows, quality, isTooSafe } = useSuspenseQuery(
    query.commitments.ledger.queryOptions({ input: { direction, ...(personId ? { personId } : {}) } }),
  ).data
  return (
    <div className={styles.ledger}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">Quarter</th>
            <th scope="col">Kept on time</th>
            <th scope="col">Delivered</th>
            <th scope="col">Missed</th>
          </tr>
        </thead>
        <tbody>
          {sinceFirst(rows).map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>
                {row.display}
                {row.display.endsWith('%') ? (
                  <span className={styles.count}>{` ${row.onTime} of ${row.due}`}</span>
                ) : null}
              </td>
              <td>{row.due === 0 ? '' : `${row.onTime + row.late} of ${row.due}`}</td>
              <td>{row.missedWords || (row.due === 0 ? '' : 'none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {quality.whole > 0 ? (
        <p className={styles.quiet}>
          {quality.display.endsWith('%')
            ? `${quality.display} came out clean, ${quality.part} of ${quality.whole}.`
            : `${quality.display} came out clean.`}
        </p>
      ) : null}
      {isTooSafe ? <Hint>Every promise of two quarters was kept. Are the promises large enough?</Hint> : null}
    </div>
  )
}
