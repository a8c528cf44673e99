import { Problem, type PowerBiAnswer } from '../../shared/problem.ts';
import { readError } from './readError.ts';
import { retryAfterSeconds } from './retryAfterSeconds.ts';
import type { Answer } from './sendOnce.ts';

/** Turns an answer of Power BI that refuses into a problem; its own words and its request id go along. */
export function problemFromAnswer(answer: Answer): Problem {
  const { code, message } = readError(answer.text);
  const powerBi: PowerBiAnswer = { status: answer.status, code, message, requestId: answer.requestId };
  if (code === 'FeatureDeprecatedError') return retired(powerBi);
  if (answer.status === 429 || /exceeded in time window|retry later/i.test(message ?? '')) {
    const retryAfter = retryAfterSeconds(answer) ?? 60;
    return new Problem('throttled', `Power BI asks to slow down. Try again in ${retryAfter} seconds.`, {
      retryAfter,
      powerBi,
    });
  }
  if (answer.status === 401 || answer.status === 403) return refused(answer.status, code, powerBi);
  if (answer.status === 404) return notFound(code, message, powerBi);
  if (answer.status === 413) {
    return new Problem('body_too_large', 'Power BI refuses this many rows or bytes at once.', { powerBi });
  }
  if (answer.status >= 500) {
    return new Problem('power_bi_unavailable', 'Power BI is not working right now. Try again in a minute.', {
      retryAfter: 30,
      powerBi,
    });
  }
  const said = message === undefined ? `status ${answer.status}` : `“${message}”`;
  return new Problem('power_bi_error', `Power BI refused the request: ${said}.`, { powerBi });
}

function retired(powerBi: PowerBiAnswer): Problem {
  return new Problem(
    'dataset_creation_retired',
    'Power BI no longer creates push datasets here. Push into an existing one, or look at Real-Time Intelligence in Microsoft Fabric.',
    { powerBi },
  );
}

function refused(status: number, code: string | undefined, powerBi: PowerBiAnswer): Problem {
  if (code === 'TokenExpired') {
    return new Problem('sign_in_again', 'The sign-in to Power BI has expired. Sign in again.', { powerBi });
  }
  if (status === 401) {
    return new Problem(
      'not_permitted',
      'Power BI does not accept this app’s permissions. An administrator must grant Dataset.ReadWrite.All and ' +
        'Workspace.Read.All, and check the tenant settings for developers.',
      { powerBi },
    );
  }
  return new Problem(
    'not_permitted',
    'Power BI does not let you do this here. Ask for the Contributor role in the workspace, or choose another one.',
    { powerBi },
  );
}

function notFound(code: string | undefined, message: string | undefined, powerBi: PowerBiAnswer): Problem {
  if (/not Push API dataset/i.test(message ?? '')) {
    return new Problem(
      'not_a_push_dataset',
      'Rows can only be pushed into a push dataset. Choose another one or create one.',
      { powerBi },
    );
  }
  if (/\btable\b/i.test(message ?? '') || code === 'RequestedTableNotFound') {
    return new Problem('table_not_found', 'Power BI has no such table in this dataset. Look at its tables again.', {
      powerBi,
    });
  }
  return new Problem(
    'dataset_not_found',
    'Power BI has no such dataset here, or you may not see it. Look at the list again.',
    { powerBi },
  );
}
