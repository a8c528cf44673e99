import type { PowerBi } from '../../../functions/powerbi/powerBi.ts';
import { answerOf } from '../powerbi/answerOf.ts';

/** A Power BI that answers by path, 404 elsewhere, and the paths that it was asked for. */
export function fakePowerBi(answers: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const powerBi: PowerBi = {
    checkSignedIn: () => Promise.resolve(),
    send: ({ path }) => {
      asked.push(path);
      const found = answers[path];
      return Promise.resolve(found === undefined ? answerOf(404, '{}') : answerOf(200, JSON.stringify(found)));
    },
  };
  return { powerBi, asked };
}

/** A caller with this object id. */
export function callerOf(objectId: string, tenantId = 't1') {
  return { tenantId, objectId, name: 'Anna', scopes: [], assertion: '' };
}
