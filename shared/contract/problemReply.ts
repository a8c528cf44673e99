import * as z from 'zod';
import { count, moment, tableChanges } from './fields.ts';
import { problemStatus, type ProblemCode } from '../problem.ts';

const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]];

/** What Power BI itself said. */
const powerBiAnswer = z
  .object({
    status: count.describe('HTTP status of its answer.'),
    code: z.string().optional().describe('Its error code.'),
    message: z.string().optional().describe('Its own words.'),
    requestId: z.string().optional().describe('Its id of the request, for Microsoft’s support.'),
  })
  .meta({ id: 'PowerBiAnswer', description: 'What Power BI itself said.' });

const violation = z
  .object({
    path: z.string().meta({ description: 'Where.', examples: ['tables[0].columns[3].dataType', 'rows[17].Amount'] }),
    message: z.string().describe('What is wrong and what is allowed.'),
  })
  .meta({ id: 'Violation', description: 'One thing that is wrong with what was sent.' });

const pushInTheWay = z
  .object({
    id: z.string().describe('Id of the push.'),
    by: z.string().describe('Who started it.'),
    since: moment.describe('When it began.'),
    workbook: z.string().describe('The workbook that its rows come from.'),
    tableName: z.string().optional().describe('Its table, where that is not the one that was asked about.'),
  })
  .meta({ id: 'PushInTheWay', description: 'The push that stands in the way.' });

/** A problem on the wire: RFC 9457 problem details with our fields beside. */
export const problemReply = z
  .object({
    type: z.string().meta({
      description: 'The code as a URN; it leads nowhere.',
      examples: ['urn:rangecast:problem:dataset_not_found'],
    }),
    title: z.string().describe('The code in words.'),
    status: count.describe('The HTTP status.'),
    detail: z.string().describe('A sentence for the person: what is wrong and what to do.'),
    code: z.enum(codes).describe('The stable name of what went wrong; codes never change their meaning.'),
    requestId: z.string().describe('Id of the request, as in the header `x-request-id`, for the administrator.'),
    errors: z.array(violation).optional().describe('What is wrong, field by field or cell by cell; the first 100.'),
    retryAfter: count.optional().describe('Seconds after which a repeat may succeed, as in the header `Retry-After`.'),
    limit: z.number().optional().describe('The limit that was passed, in its own unit.'),
    claims: z.string().optional().describe('The claims that Entra wants the next token to carry, as JSON text.'),
    powerBi: powerBiAnswer.optional(),
    push: pushInTheWay.optional(),
    finishedAt: moment.optional().describe('When an equal append finished.'),
    rowsLanded: count.optional().describe('Rows that had landed when a later batch failed.'),
    changes: tableChanges
      .optional()
      .describe('What a new definition would change, when that has to be confirmed first.'),
    datasetIds: z.array(z.string()).readonly().optional().describe('Ids of the datasets that have the name already.'),
  })
  .meta({
    id: 'Problem',
    description: 'Anything that went wrong: RFC 9457 problem details with more fields that help.',
  });
