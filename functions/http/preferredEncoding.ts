/** A content coding in which the build keeps files, best first. */
export type FileEncoding = 'br' | 'gzip';

const CODINGS: readonly FileEncoding[] = ['br', 'gzip'];

/** Plain bytes are always accepted unless refused, but any coding that is accepted, too, is better. */
const PLAIN_WEIGHT = 0.0001;

/**
 * Chooses the coding for an answer from the request's Accept-Encoding: the highest weight, among equals the smaller file.
 * @returns undefined for plain bytes, which also answer whoever refuses everything
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function preferredEncoding(acceptEncoding: string | null): FileEncoding | undefined {
  const weights = weightsFrom(acceptEncoding ?? '');
  const anyOther = weights.get('*') ?? 0;
  let best: FileEncoding | undefined;
  let bestWeight = weights.get('identity') ?? PLAIN_WEIGHT;
  for (const coding of CODINGS) {
    const weight = weights.get(coding) ?? anyOther;
    if (weight > bestWeight || (weight === bestWeight && best === undefined && weight > 0)) {
      best = coding;
      bestWeight = weight;
    }
  }
  return best;
}

function weightsFrom(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = q === undefined ? 1 : Number(q.slice(2));
    // A weight that can't be read refuses: the plain file is never wrong.
    if (coding !== '') weights.set(coding, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
