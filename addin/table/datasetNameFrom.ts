const MAX_LENGTH = 256;

/** Proposes a dataset's name: the workbook's without its extension, or `Workbook` when nothing is left. */
export function datasetNameFrom(workbookName: string): string {
  const name = workbookName.replace(/\.(?:xls[xmb]?|xlt[xm]?|ods|csv)$/i, '').trim();
  return name === ''
    ? 'Workbook'
    : name
        .slice(0, MAX_LENGTH)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim();
}
