import { z } from 'zod';
import { people, type Person } from '../people.ts';

/** Takes a person's consent back; `mayConsent`: whether they may give it again themselves, not only an administrator. */
export const missingConsent = z.strictObject({
  user: z.enum(people.map((person) => person.user)),
  mayConsent: z.boolean().default(true),
});

/** Takes a person's consent back. */
export type MissingConsent = z.output<typeof missingConsent>;

/** Who has allowed the app to use Power BI for them; an administrator has allowed it for everybody at the start. */
export interface Consents {
  has(person: Person): boolean;
  mayConsent(person: Person): boolean;
  takeBack(missing: MissingConsent): void;
  grant(person: Person): void;
  /** What an administrator does. */
  grantAll(): void;
}

/** Keeps whose consent is missing. */
export function createConsents(): Consents {
  const missing = new Map<string, MissingConsent>();
  return {
    has: ({ user }) => !missing.has(user),
    mayConsent: ({ user }) => missing.get(user)?.mayConsent !== false,
    takeBack: (consent) => void missing.set(consent.user, consent),
    grant: ({ user }) => void missing.delete(user),
    grantAll: () => missing.clear(),
  };
}
