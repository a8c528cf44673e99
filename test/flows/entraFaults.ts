import { cloud } from './cloud.ts';

/** Makes the local Entra fail as the fault says, see local/entra/faults.ts; clear it after the test. */
export async function addEntraFault(fault: Readonly<Record<string, unknown>>): Promise<void> {
  const answer = await fetch(`${cloud.entra}/local/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([fault]),
  });
  if (!answer.ok) throw new Error(`The local Entra took no fault: ${await answer.text()}`);
}

/** Ends all faults of the local Entra. */
export async function clearEntraFaults(): Promise<void> {
  await fetch(`${cloud.entra}/local/faults`, { method: 'DELETE' });
}
