/** A route template such as `api/datasets/{datasetId:guid}/{*rest}`, ready to be matched. */
export interface Route {
  readonly template: string;
  readonly segments: readonly Segment[];
}

type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string; readonly constraint?: Constraint; readonly optional: boolean }
  | { readonly kind: 'rest'; readonly name: string };

const constraints = {
  guid: /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i,
  int: /^-?\d{1,10}$/,
  alpha: /^[a-z]*$/i,
} as const;

type Constraint = keyof typeof constraints;

const parameterPattern = /^\{(?<rest>\*)?(?<name>\w+)(?::(?<constraint>\w+))?(?<optional>\?)?\}$/;

/**
 * Reads a route template as the host's ASP.NET router does, as far as this project uses it.
 * @throws Error for a constraint or a form that this host doesn't know
 */
export function readRoute(template: string): Route {
  const trimmed = template.replace(/^\/+|\/+$/g, '');
  const segments = trimmed === '' ? [] : trimmed.split('/').map((text) => readSegment(text, template));
  return { template: trimmed, segments };
}

function readSegment(text: string, template: string): Segment {
  if (!/[{}]/.test(text)) return { kind: 'literal', text: text.toLowerCase() };
  const parts = parameterPattern.exec(text)?.groups;
  const name = parts?.name;
  if (!parts || name === undefined)
    throw new Error(`The route ${template} has a segment that the local host can't read: ${text}.`);
  if (parts.rest !== undefined) return { kind: 'rest', name };
  const optional = parts.optional !== undefined;
  const constraint = parts.constraint;
  if (constraint === undefined) return { kind: 'parameter', name, optional };
  if (!isConstraint(constraint))
    throw new Error(`The route ${template} uses :${constraint}, which the local host doesn't know.`);
  return { kind: 'parameter', name, constraint, optional };
}

function isConstraint(word: string): word is Constraint {
  return Object.hasOwn(constraints, word);
}

/**
 * Matches a path, as it stands in the request line, against a route.
 * @returns the decoded parameters, or undefined where the route doesn't match
 */
export function matchRoute(route: Route, path: string): Readonly<Record<string, string>> | undefined {
  const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/').map(decodeSegment);
  const params: Record<string, string> = {};
  const given = parts.length === 1 && parts[0] === '' ? [] : parts;
  for (const [index, segment] of route.segments.entries()) {
    if (segment.kind === 'rest') {
      const rest = given.slice(index).join('/');
      return rest === '' ? params : { ...params, [segment.name]: rest };
    }
    const part = given[index];
    if (part === undefined || part === '') {
      if (segment.kind === 'parameter' && segment.optional) continue;
      return undefined;
    }
    if (segment.kind === 'literal' ? segment.text !== part.toLowerCase() : !isAllowed(segment.constraint, part))
      return undefined;
    if (segment.kind === 'parameter') params[segment.name] = part;
  }
  return given.length > route.segments.length ? undefined : params;
}

function isAllowed(constraint: Constraint | undefined, part: string): boolean {
  return constraint === undefined || constraints[constraint].test(part);
}

// The host decodes a path once and leaves %2F alone, so that an encoded slash never splits a segment.
function decodeSegment(segment: string): string {
  return segment.split(/(%2f)/i).map(decodePart).join('');
}

function decodePart(part: string): string {
  if (/^%2f$/i.test(part)) return part;
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
