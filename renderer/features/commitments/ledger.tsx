// The say/do ledger: a row a quarter with what was kept, delivered, missed and announced, and how clean the work was.
import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import type { LedgerRow } from '../../../shared/commitments/ledger'
import type { Direction } from '../../../shared/commitments/model'
import type { Id } from '../../../shared/words'
import { query } from '../../app/api'
import { DataTable, Hint } from '../../ui'
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
      <DataTable
        label={label}
        columns={['Quarter', 'Kept on time', 'Delivered', 'Missed']}
        rows={sinceFirst(rows).map((row) => ({
          id: row.label,
          cells: [
            row.label,
            <Fragment key="kept">
              {row.display}
              {row.display.endsWith('%') ? (
                <span className={styles.count}>{` ${row.onTime} of ${row.due}`}</span>
              ) : null}
            </Fragment>,
            row.due === 0 ? '' : `${row.onTime + row.late} of ${row.due}`,
            row.missedWords || (row.due === 0 ? '' : 'none'),
          ],
        }))}
      />
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
