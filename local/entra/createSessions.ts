import { randomUUID } from 'node:crypto';
import type { Person } from '../people.ts';

/** Somebody who has signed in with a browser. */
export interface Session {
  readonly person: Person;
  /** Whether they have proved themselves a second time. */
  readonly secondFactor: boolean;
}

/** The browsers in which somebody has signed in. */
export interface Sessions {
  /** The session that a `Cookie` header names. */
  find(cookie: string | undefined): Session | undefined;
  /** Gives the `Set-Cookie` header of a new session. */
  begin(session: Session): string;
}

const COOKIE = 'local-entra-session';

/** Keeps sessions as long as the process lives. */
export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    find(cookie) {
      const id = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(cookie ?? '')?.[1];
      return id === undefined ? undefined : sessions.get(id);
    },
    begin(session) {
      const id = randomUUID();
      sessions.set(id, session);
      // As Entra's: also for pages in the frames of other sites.
      return `${COOKIE}=${id}; Path=/; HttpOnly; Secure; SameSite=None`;
    },
  };
}
