import { z } from 'zod';

/** A ProcessQuery action's kind. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
  update: 7,
} as const;

/** An object path's kind. */
export const PATH = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;

const argumentInfo = z.object({
  Arguments: z.array(z.json()).nullish(),
  /** Ids of object paths, by position: where one is set, the argument is that object. */
  ReferencedObjectPathIds: z.array(z.number().nullable()).nullish(),
});

const objectPath = z.object({
  ObjectPathType: z.number(),
  Name: z.string(),
  ParentObjectPathId: z.number().optional(),
  ArgumentInfo: argumentInfo.optional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).optional(),
  Skip: z.number().optional(),
  Top: z.number().optional(),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.optional(),
  QueryInfo: queryInfo.optional(),
});

/** The body of a ProcessQuery request, as office.js sends it. */
export const queryRequest = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

/** A request: actions, and the paths of the objects that they are about. */
export type QueryRequest = z.infer<typeof queryRequest>;
/** One step of a request. */
export type Action = z.infer<typeof action>;
/** How to get from the workbook to an object. */
export type ObjectPath = z.infer<typeof objectPath>;
/** The arguments of a call. */
export type ArgumentInfo = z.infer<typeof argumentInfo>;
/** What to load of an object, or of which members of a collection. */
export type QueryInfo = z.infer<typeof queryInfo>;
