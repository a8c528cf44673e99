import type { getConfig } from '../../shared/contract/config.ts';
import type { ReplyOf } from '../../shared/contract/endpoint.ts';

/** What the API tells before sign-in: with whom, for which scopes, in which ways. */
export type SignInConfig = ReplyOf<typeof getConfig>;
