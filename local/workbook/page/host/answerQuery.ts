import { apiNotFound } from './apiNotFound.ts';
import type { ExcelHost } from './excelHost.ts';
import { HostObject } from './hostObject.ts';
import { identityOf } from './identityOf.ts';
import type { Json } from '../model/json.ts';
import { ObjectPaths } from './objectPaths.ts';
import { queryObject } from './queryObject.ts';
import { ACTION, type Action, type QueryRequest } from './queryRequest.ts';
import { RichError } from './richError.ts';

interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** The answer to a ProcessQuery request: results in the order of its actions, up to the first that failed. */
export interface QueryAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: QueryError;
}

/** What made an action fail. */
export interface QueryError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Runs the actions of one request, one after the other. What ran before a failure stays done, as in Excel. */
export function answerQuery(host: ExcelHost, request: QueryRequest): QueryAnswer {
  const paths = new ObjectPaths(host, request.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(host, paths, action) });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: queryErrorFrom(error, index) };
    }
    // office.js registers event handlers only when the trace action that follows them is listed here.
    if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
  }
  return { Results: results, TraceIds: traceIds };
}

/** An error in the shape of an answer; what is no RichError is a fault of the host and says so. */
export function queryErrorFrom(error: unknown, actionIndex: number): QueryError {
  const rich = error instanceof RichError ? error : new RichError('GeneralException', String(error));
  const { code, message, location } = rich;
  return { Code: code, Message: message, Location: location, ActionIndex: actionIndex, HttpStatusCode: 400 };
}

function runAction(host: ExcelHost, paths: ObjectPaths, action: Action): Json {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.find(action.ObjectPathId);
  if (object === null) return null;
  switch (action.ActionType) {
    case ACTION.instantiate:
    case ACTION.ensureUnchanged:
      return identityOf(object);
    case ACTION.query:
      return queryObject(object, action.QueryInfo ?? {});
    case ACTION.method:
      return runMethod(host, paths, object, action);
    case ACTION.setProperty:
      setProperty(object, action.Name, firstArgument(action));
      return null;
    case ACTION.update:
      updateProperties(object, firstArgument(action));
      return null;
    default:
      throw new RichError('NotImplemented', `Actions of type ${action.ActionType} are not known here.`);
  }
}

function firstArgument(action: Action): Json {
  return action.ArgumentInfo?.Arguments?.[0] ?? null;
}

function runMethod(host: ExcelHost, paths: ObjectPaths, object: HostObject, action: Action): Json {
  if (action.Name === '_KeepReference') {
    host.references.keep(object);
    return identityOf(object);
  }
  const result = paths.call(object, action.Name, action.ArgumentInfo);
  return result instanceof HostObject ? identityOf(result) : result;
}

function setProperty(object: HostObject, name: string, value: Json): void {
  const setter = object.members.setters?.[name];
  if (setter === undefined) throw apiNotFound(`${object.typeName}.${name}`);
  setter(value);
}

function updateProperties(object: HostObject, properties: Json): void {
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, value] of Object.entries(properties)) setProperty(object, name, value ?? null);
}
