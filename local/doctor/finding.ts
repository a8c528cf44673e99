/** What the doctor has found out about one thing. */
export interface Finding {
  readonly what: string;
  /** `skipped`: it could not be looked at, which is no problem by itself. */
  readonly state: 'ok' | 'problem' | 'skipped';
  /** What was found, in a sentence's length. */
  readonly found: string;
  /** What to do about it. */
  readonly todo?: string;
}

/** Something is as it should be. */
export function ok(what: string, found: string): Finding {
  return { what, state: 'ok', found };
}

/** Something is wrong, and what to do about it. */
export function problem(what: string, found: string, todo: string): Finding {
  return { what, state: 'problem', found, todo };
}

/** Something could not be looked at, and what would make it possible. */
export function skipped(what: string, found: string, todo?: string): Finding {
  return { what, state: 'skipped', found, ...(todo === undefined ? {} : { todo }) };
}
