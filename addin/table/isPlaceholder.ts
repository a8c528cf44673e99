/** What people write where there is no value, in lower case. */
const words = new Set(
  'n/a na n.a. n.a #n/a n/v n.v. k.a. k.a n.d. n.d nd s.o. none null nil nan tbd tba tbc - -- --- – — . .. ... ? x/x (blank) (leer) (vide)'.split(
    ' ',
  ),
);

/** Tells whether a text only says that there is no value: `n/a`, `-`, `null` … */
export function isPlaceholder(text: string): boolean {
  return text.length <= 8 && words.has(text.trim().toLowerCase());
}
