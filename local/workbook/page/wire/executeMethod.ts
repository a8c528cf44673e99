import { z } from 'zod';
import type { ExcelHost } from '../host/excelHost.ts';
import type { CommandCalls } from './commandCalls.ts';
import { getAuthContext } from './getAuthContext.ts';
import { getAccessToken, type SignIn } from './getAccessToken.ts';

/** Numbers of the methods that office.js calls, from `OSF.DDA.MethodDispId`. */
const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  accessToken: 98,
  authContext: 99,
};

/** office.js's own code for a method that the host does not have. */
const NOT_SUPPORTED = 5001;

/** The request flag that `Excel.run({ delayForCellEdit: true })` sets. */
const DELAY_FOR_CELL_EDIT = 64;

const call = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });

/** `[custom data, method, path, headers, body, permission, flags, …]` */
const richApiCall = z.object({
  ArrayData: z.tuple(
    [z.unknown(), z.string(), z.string(), z.unknown(), z.string(), z.unknown(), z.number()],
    z.unknown(),
  ),
});

/** Without a challenge office.js sends an empty one. */
const tokenCall = z.object({
  authChallenge: z
    .string()
    .nullish()
    .transform((claims) => (claims === '' || claims === null ? undefined : claims)),
});

const settingsCall = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});

/** What the methods work on. */
export interface PaneHost {
  readonly host: ExcelHost;
  readonly signIn: SignIn;
  readonly commands: CommandCalls;
  /** `Office.context.document.settings`: keys and JSON texts. */
  documentSettings: readonly (readonly [string, string])[];
}

/** Answers one method call of the pane: the rich API, sign-in, settings. */
export async function executeMethod(data: unknown, pane: PaneHost): Promise<object> {
  const method = call.parse(data).DdaMethod.DispatchId;
  switch (method) {
    case METHOD.richApi: {
      const [, , , , body, , flags] = richApiCall.parse(data).ArrayData;
      return success({ Data: [200, [], await pane.host.answer(body, (flags & DELAY_FOR_CELL_EDIT) !== 0)] });
    }
    case METHOD.accessToken:
      return accessToken(data, pane.signIn);
    case METHOD.authContext:
      return success({ authContext: await getAuthContext(pane.signIn) });
    case METHOD.loadSettings:
      return success({ Properties: { Settings: pane.documentSettings.map(([Name, Value]) => ({ Name, Value })) } });
    case METHOD.saveSettings:
      pane.documentSettings = settingsCall.parse(data).DdaSettingsMethod.Properties;
      return success({});
    case METHOD.commandCompleted:
      pane.commands.complete(data);
      return success({});
    default:
      return failure(NOT_SUPPORTED);
  }
}

async function accessToken(data: unknown, signIn: SignIn): Promise<object> {
  const answer = await getAccessToken(signIn, tokenCall.parse(data).authChallenge);
  return 'errorCode' in answer ? failure(answer.errorCode) : success({ accessToken: answer.accessToken });
}

function success(data: object): object {
  return { Version: 1, Error: 0, ...data };
}

function failure(code: number): object {
  return { Version: 1, Error: code };
}
