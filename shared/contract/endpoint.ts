import type { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import type { Route } from './routes.ts';

/** One row of the API's contract: both sides infer their types from it, so nothing is written twice. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> extends Route {
  /** Its name among the routes. */
  readonly name: string;
  /** One sentence for people who read the contract. */
  readonly summary: string;
  /** One to three sentences more: what it promises and what it does not. */
  readonly description?: string;
  /** Status of the answer when all went well. */
  readonly status: 200 | 201 | 202;
  /** Codes of the problems that are this endpoint's own; those of sign-in, requests and the services behind go without saying. */
  readonly problems: readonly ProblemCode[];
  /** Whether it takes the header `Idempotency-Key`, which makes a repeat safe. */
  readonly idempotent?: true;
  /** Whether the body may come as `multipart/form-data` too: its part `request` is the JSON, the others are files. */
  readonly multipart?: true;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
}

/** Anything that is an endpoint, whatever its types. */
export type AnyEndpoint = Endpoint;

/** The path parameters of an endpoint, checked. */
export type ParamsOf<E extends AnyEndpoint> = z.output<E['params']>;
/** The query of an endpoint as the API sees it, defaults filled in. */
export type QueryOf<E extends AnyEndpoint> = z.output<E['query']>;
/** The body of an endpoint as the API sees it, defaults filled in. */
export type BodyOf<E extends AnyEndpoint> = z.output<E['body']>;
/** What the API's work gives back. */
export type ReplyOf<E extends AnyEndpoint> = z.output<E['reply']>;
/** What a caller hands over: path parameters, query and body, as far as the endpoint has them. */
export interface RequestOf<E extends AnyEndpoint> {
  readonly params: z.input<E['params']>;
  readonly query?: z.input<E['query']>;
  readonly body?: z.input<E['body']>;
}
