import { tokenize } from 'numfmt';

const sign = /[\p{Sc}]|(?:^|[^A-Z])(?:EUR|USD|GBP|CHF|JPY|SEK|NOK|DKK|PLN|CZK|CAD|AUD|Fr\.|kr|zł|Kč)(?:$|[^A-Z])/u;

/** Tells whether a number format shows amounts of money: by a currency sign, or laid out as in accounting. */
export function isMoneyFormat(code: string): boolean {
  const tokens = tokenize(code);
  const isAccounting = tokens.some(({ type }) => type === 'FILL') && tokens.some(({ type }) => type === 'GROUP');
  if (isAccounting) return true;
  return tokens.some(({ type, raw }) => type === 'CURRENCY' || sign.test(signText(type, raw)));
}

/** `€` of `"€"` and of `[$€-407]`. */
function signText(type: string, raw: string): string {
  if (type === 'LOCALE') return /^\[\$([^\]-]*)/.exec(raw)?.[1] ?? '';
  return type === 'STRING' ? raw.slice(1, -1) : '';
}
