// Power BI's Decimal has four digits behind the point.
const SCALE_DIGITS = 4;
const digits = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/;

/**
 * Reads an Int64 or a Decimal as whole ten-thousandths, which add up without loss; undefined when it is neither.
 * @param text its digits, as JSON writes them
 */
export function tenThousandthsFrom(text: string): bigint | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = digits.exec(text) ?? [];
  if (whole === '') return undefined;
  const read = BigInt(sign + whole + fraction);
  const places = SCALE_DIGITS + Number(exponent) - fraction.length;
  if (places >= 0) return read * 10n ** BigInt(places);
  const divisor = 10n ** BigInt(-places);
  return read % divisor === 0n ? read / divisor : undefined;
}

/** Writes whole ten-thousandths as digits without needless zeros: `12.5`, `-3`. */
export function textFromTenThousandths(scaled: bigint): string {
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(SCALE_DIGITS + 1, '0');
  const whole = text.slice(0, -SCALE_DIGITS);
  const fraction = text.slice(-SCALE_DIGITS).replace(/0+$/, '');
  return `${scaled < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
