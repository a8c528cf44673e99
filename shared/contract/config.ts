import * as z from 'zod';
import { endpoint } from './row.ts';
import { noBody, noParams, noQuery } from './fields.ts';

/** What the pane needs to know before anybody is signed in. */
export const getConfig = endpoint('getConfig', {
  summary: 'What the pane needs before sign-in.',
  description: 'Nothing of it is secret. Other clients find here whom to sign in with and for which scope.',
  status: 200,
  problems: [],
  params: noParams,
  query: noQuery,
  body: noBody,
  reply: z
    .object({
      clientId: z.string().describe('Client id of the app registration in Microsoft Entra.'),
      authority: z.string().describe('Address of the authority that signs people in.'),
      scope: z.string().describe('The scope that a token for this API needs.'),
      powerBiScopes: z
        .array(z.string())
        .describe('What this API needs at Power BI: the scopes that a person or an administrator consents to.'),
      tokenSources: z
        .array(z.enum(['office', 'naa', 'dialog']))
        .describe('Ways to a token in the order to try: Office SSO, nested app authentication, a dialog.'),
      powerBiAppUrl: z.string().describe('Where a person opens Power BI.'),
      languages: z.array(z.string()).describe('Languages that the pane speaks, as BCP 47 tags.'),
    })
    .meta({ id: 'Config', description: 'What the pane needs before sign-in.' }),
});

/** The contract as OpenAPI 3.1, made from these very rows. */
export const getOpenApi = endpoint('getOpenApi', {
  summary: 'This contract as OpenAPI 3.1.',
  status: 200,
  params: noParams,
  query: noQuery,
  body: noBody,
  problems: [],
  reply: z.record(z.string(), z.unknown().describe('See the OpenAPI specification.')).describe('An OpenAPI document.'),
});

/** Alive: the process answers. It touches neither storage nor Power BI. */
export const getHealth = endpoint('getHealth', {
  summary: 'Alive.',
  description: 'The process answers. Neither storage nor Power BI is asked.',
  status: 200,
  problems: [],
  params: noParams,
  query: noQuery,
  body: noBody,
  reply: z
    .object({ status: z.literal('ok').describe('Always `ok`.') })
    .meta({ id: 'Health', description: 'The process answers.' }),
});

/** Ready: what every request needs is there. It says no more than that, because anybody may ask. */
export const getReadiness = endpoint('getReadiness', {
  summary: 'Ready for requests.',
  description:
    'Storage answers, and the keys that tokens are checked with are there. Power BI is not asked: that takes a person. The answer may be a few seconds old.',
  status: 200,
  problems: ['storage_unavailable', 'sign_in_unavailable', 'misconfigured'],
  params: noParams,
  query: noQuery,
  body: noBody,
  reply: z
    .object({ status: z.literal('ready').describe('Always `ready`; what is missing is a problem.') })
    .meta({ id: 'Readiness', description: 'Storage and signing keys are there.' }),
});
