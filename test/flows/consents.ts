import { cloud } from './cloud.ts';

/** Takes back that a person has allowed the app to use Power BI for them; put it right after the test. */
export async function takeConsent(user: string, { mayConsent }: { readonly mayConsent: boolean }): Promise<void> {
  const answer = await fetch(`${cloud.entra}/local/consents`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user, mayConsent }),
  });
  if (!answer.ok) throw new Error(`The local Entra kept the consent: ${await answer.text()}`);
}

/** Lets everybody use Power BI again. */
export async function clearConsents(): Promise<void> {
  await fetch(`${cloud.entra}/local/consents`, { method: 'DELETE' });
}
