import { randomBytes, randomUUID } from 'node:crypto';
import { getProgrammingModel, runHooks, type RpcHttp } from './core.ts';
import type { HttpFunction } from './httpFunctions.ts';

/**
 * Runs one HTTP function through the programming model of the loaded bundle.
 * @returns undefined where the handler returned nothing
 * @throws whatever the handler throws
 */
export async function invoke(called: HttpFunction, http: RpcHttp): Promise<RpcHttp | undefined> {
  const programmingModel = getProgrammingModel();
  if (!programmingModel) throw new Error('The bundle registered a function but brought no programming model.');
  const { metadata, callback } = called.registered;
  const invocationId = randomUUID();
  const model = await programmingModel.getInvocationModel({
    invocationId,
    metadata,
    request: {
      invocationId,
      inputData: [{ name: called.trigger, data: { http } }],
      triggerMetadata: {},
      traceContext: { traceParent: http.nullableHeaders?.traceparent?.value ?? newTraceParent() },
    },
    log: (level, category, message) => {
      if (category === 'user') console.error(`[${level}] ${called.name} ${message}`);
    },
  });
  const { context, inputs } = await model.getArguments();
  const call = { invocationContext: context, inputs, hookData: {}, appHookData: {}, functionCallback: callback };
  await runHooks('preInvocation', call);
  const result = await model.invokeFunction(context, call.inputs, call.functionCallback);
  await runHooks('postInvocation', { ...call, result, error: null });
  const response = await model.getResponse(context, result);
  return response.returnValue?.http ?? undefined;
}

function newTraceParent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
}
