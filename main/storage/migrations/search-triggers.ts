// Keeps the search index in step with the tables: triggers made from a list of the columns people write into.

/** By table: the columns the index covers, and when a row is shown as "text hidden" (an expression on NEW). */
export type Searched = Readonly<
  Record<string, { readonly columns: readonly string[]; readonly privateIf?: string }>
>

/** The statements that create the triggers of every table listed. Shipped migrations depend on their exact words. */
export function searchTriggers(searched: Searched): readonly string[] {
  return Object.entries(searched).flatMap(([table, entry]) => triggersOf(table, entry))
}

function triggersOf(table: string, entry: Searched[string]): readonly string[] {
  const body = entry.columns.map((column) => `COALESCE(NEW.${column}, '')`).join(` || char(10) || `)
  const hidden = entry.privateIf ? `(${entry.privateIf})` : '0'
  const changed = entry.columns.map((column) => `OLD.${column} IS NOT NEW.${column}`)
  if (entry.privateIf)
    changed.push(`(${entry.privateIf.replaceAll('NEW.', 'OLD.')}) IS NOT (${entry.privateIf})`)
  return [
    `CREATE TRIGGER search_${table}_insert AFTER INSERT ON ${table} BEGIN
      INSERT INTO search_row(source, ref, body, is_private) VALUES ('${table}', CAST(NEW.id AS TEXT), ${body}, ${hidden}); END`,
    `CREATE TRIGGER search_${table}_update AFTER UPDATE ON ${table} WHEN ${changed.join(' OR ')} BEGIN
      UPDATE search_row SET body = ${body}, is_private = ${hidden} WHERE source = '${table}' AND ref = CAST(NEW.id AS TEXT); END`,
    `CREATE TRIGGER search_${table}_delete AFTER DELETE ON ${table} BEGIN
      DELETE FROM search_row WHERE source = '${table}' AND ref = CAST(OLD.id AS TEXT); END`,
  ]
}
