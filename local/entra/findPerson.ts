import { people, type Person } from '../people.ts';
import { RequestError } from './RequestError.ts';

/**
 * Finds a person of the local cloud by what they are called.
 * @throws {RequestError} 404 that lists who there is
 */
export function findPerson(user: string): Person {
  const person = people.find((candidate) => candidate.user === user);
  if (person !== undefined) return person;
  const known = people.map((candidate) => candidate.user).join(', ');
  throw new RequestError(404, `There is nobody called "${user}" here. Known users: ${known}.`);
}
