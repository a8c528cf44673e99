/** A table's name as DAX writes it. */
export function daxTable(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A table's column as DAX writes it. */
export function daxColumn(table: string, column: string): string {
  return `${daxTable(table)}[${column.replaceAll(']', ']]')}]`;
}

/** A text as DAX writes it. */
export function daxText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
