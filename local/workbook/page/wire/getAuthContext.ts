import { z } from 'zod';
import { getAccessToken, type SignIn } from './getAccessToken.ts';

const claims = z.object({ oid: z.string(), tid: z.string(), preferred_username: z.string() });

/** What `Office.context.webAuth.getAuthContextAsync` answers: who is signed in to Office. null when nobody is. */
export async function getAuthContext(signIn: SignIn): Promise<object | null> {
  const answer = await getAccessToken({ user: signIn.user, errorCode: null }, undefined);
  if ('errorCode' in answer) return null;
  const payload = answer.accessToken.split('.')[1] ?? '';
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const { oid, tid, preferred_username } = claims.parse(JSON.parse(text));
  return { userObjectId: oid, tenantId: tid, userPrincipalName: preferred_username, authorityType: 'AAD' };
}
