// Names of sheets in apostrophes, texts in quotation marks, and the innermost brackets of a function's arguments.
const ENCLOSED = /'[^']*'|"[^"]*"|\([^()]*\)/g;

/** Whether a name's formula stands for several areas, such as `=S!$A$1:$B$2,S!$D$1:$E$2`. */
export function isUnion(formula: string): boolean {
  let text = formula.replace(/^=\((.*)\)$/, '$1');
  for (let shorter = text.replace(ENCLOSED, ''); shorter !== text; shorter = text.replace(ENCLOSED, '')) text = shorter;
  return text.includes(',');
}
