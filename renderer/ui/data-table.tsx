// A small table of figures that line up, hairlines between the rows; alone, or folded away behind a chart.

import type { ReactNode } from 'react'
import styles from './data-table.module.css'
import { Disclosure } from './disclosure'

export type DataTableProps = {
  readonly label: string
  readonly columns: readonly string[]
  /** The first cell of a row is its name. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[]
}

export function DataTable({ label, columns, rows }: DataTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...cells] }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The numbers of a chart, for those who would rather read them. */
export function TableBehind(props: DataTableProps) {
  return (
    <Disclosure title="As a table">
      <DataTable {...props} />
    </Disclosure>
  )
}
