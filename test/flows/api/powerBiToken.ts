import { signIn } from '../signIn.ts';

/** The token that Anna has in another tool than Rangecast: Power BI takes it as it is. */
export function powerBiToken(): Promise<string> {
  const audience = 'https://analysis.windows.net/powerbi/api';
  return signIn('anna', { version: 1, audience, scp: 'Dataset.ReadWrite.All' });
}
