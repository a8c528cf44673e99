const printable = /^[\x09\x0A\x0D\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+$/u;

/** Tells whether Power BI takes this as a column's name: anything printable, at least one character. */
export function isColumnName(name: string): boolean {
  return name.trim() !== '' && printable.test(name);
}
