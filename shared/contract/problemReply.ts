import { z } from 'zod';
import { problemStatus, type ProblemCode } from '../problem.ts';

const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** A problem on the wire: RFC 9457 problem details with our fields beside. */
export const problemReply = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.enum(codes),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  retryAfter: z.number().optional(),
  limit: z.number().optional(),
  claims: z.string().optional(),
  powerBi: z
    .object({
      status: z.number(),
      code: z.string().optional(),
      message: z.string().optional(),
      requestId: z.string().optional(),
    })
    .optional(),
  push: z.object({ id: z.string(), by: z.string(), since: z.string(), workbook: z.string() }).optional(),
  finishedAt: z.string().optional(),
  rowsLanded: z.number().optional(),
});
