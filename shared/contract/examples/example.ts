import type { z } from 'zod';
import type { AnyEndpoint } from '../endpoint.ts';

/** An example of an endpoint's answer and, where it takes a body, of its request. */
export type Example<E extends AnyEndpoint> = {
  readonly reply: z.output<E['reply']>;
} & (E['body'] extends z.ZodUndefined ? unknown : { readonly body: z.input<E['body']> });

/** Examples of some endpoints by their names, which are the keys of the contract. */
export type ExamplesOf<Endpoints extends Readonly<Record<string, AnyEndpoint>>> = {
  readonly [Name in keyof Endpoints]: Example<Endpoints[Name]>;
};
