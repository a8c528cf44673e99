import { z } from 'zod';
import { powerBiRequest, type PowerBiRequest } from './powerBiRequest.ts';

/** What the bench's Power BI has answered since it was asked last. */
export async function readPowerBiLog(powerBi: string): Promise<readonly PowerBiRequest[]> {
  const answer = await fetch(`${powerBi}/bench/log`);
  return z.array(powerBiRequest).parse(await answer.json());
}
