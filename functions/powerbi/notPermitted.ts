import { Problem, type PowerBiAnswer } from '../../shared/problem.ts';

/** A 401 or 403. */
export interface NotAccepted {
  readonly status: number;
  readonly code: string | undefined;
  readonly wwwAuthenticate: string | undefined;
  readonly powerBi: PowerBiAnswer;
}

/**
 * Names why Power BI did not let the caller: an expired token is a 403, missing permissions of the app are a 401.
 * Source: https://learn.microsoft.com/power-bi/developer/embedded/troubleshoot-rest-api
 */
export function notPermitted({ status, code, wwwAuthenticate, powerBi }: NotAccepted): Problem {
  const isTokenRefused = code === undefined && /\berror="?invalid_token/i.test(wwwAuthenticate ?? '');
  if (code === 'TokenExpired' || (status === 401 && isTokenRefused)) {
    return new Problem('sign_in_again', 'The sign-in to Power BI has expired. Sign in again.', { powerBi });
  }
  const message =
    status === 401
      ? 'Power BI does not accept this app’s permissions. An administrator must grant it Dataset.ReadWrite.All, ' +
        'Workspace.Read.All and Report.Read.All, and check the tenant settings for developers in the admin portal.'
      : 'Power BI does not let you do this here. Ask for the Contributor role in the workspace, or choose another one.';
  return new Problem('not_permitted', message, { powerBi });
}
