/** The tables whose columns a DAX expression names in quotes, as in `SUM('Sales'[Amount])`; texts are no names. */
export function tablesInDax(expression: string): readonly string[] {
  const withoutTexts = expression.replace(/"(?:[^"]|"")*"/g, '""');
  const names = [...withoutTexts.matchAll(/'((?:[^']|'')+)'\s*\[/g)].map(([, name = '']) => name.replaceAll("''", "'"));
  return [...new Set(names)];
}
