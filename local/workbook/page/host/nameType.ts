/** A reference to cells: a sheet's name, perhaps of another workbook, and an address. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!,()"=]+)!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?$/i;

/** What a name stands for, as `NamedItem.type` says it. The page calculates no formulas: all but references and constants are numbers. */
export function nameType(formula: string): 'Range' | 'Error' | 'String' | 'Double' {
  const text = formula.slice(1);
  if (text.includes('#REF!')) return 'Error';
  if (partsOf(text).every((part) => REFERENCE.test(part))) return 'Range';
  return text.startsWith('"') ? 'String' : 'Double';
}

/** Whether a reference is to one range of this workbook, not to several or to another workbook's. */
export function isOneRange(formula: string): boolean {
  return partsOf(formula.slice(1)).length === 1 && !formula.includes('[');
}

function partsOf(text: string): readonly string[] {
  return text.replace(/^\((.*)\)$/, '$1').match(/(?:'[^']*'|[^',])+/g) ?? [];
}
