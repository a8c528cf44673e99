import {
  FEATURE_DEPRECATED_STATUS,
  REFRESH_LIMIT_CODE,
  REFRESH_LIMIT_STATUS,
  ROWS_PER_HOUR_CODE,
  ROWS_PER_HOUR_STATUS,
} from './unknownErrors.ts';
import { messageRefusal, pbiErrorRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** The token is missing, of another audience, or lacks the scope. Source: RuiRomano/pbimonitor issue 66. */
export function notAuthorized(): Refusal {
  return pbiErrorRefusal(401, 'PowerBINotAuthorizedException');
}

/** The token is too old: 403, not 401. Source: Microsoft's troubleshoot-rest-api page. */
export function tokenExpired(): Refusal {
  return messageRefusal(403, 'TokenExpired', 'Access token has expired, resubmit with a new access token');
}

/** The dataset doesn't exist, or not for this caller. */
export function datasetNotFound(datasetId: string): Refusal {
  const hint = 'please verify datasetId is correct and user have sufficient permissions.';
  return messageRefusal(404, 'ItemNotFound', `Dataset ${datasetId} is not found! ${hint}`);
}

/** The dataset exists but takes no rows. Source: microsoft/PowerBI-CSharp issues 105, 126, 138. */
export function notPushDataset(datasetId: string): Refusal {
  return messageRefusal(404, 'ItemNotFound', `Dataset ${datasetId} is not Push API dataset.`);
}

/** A million rows were added within an hour. Source: granturing/spark-power-bi issue 1. */
export function tooManyRowsInHour(): Refusal {
  const message = 'Maximum number of rows exceeded in time window. Please retry later';
  return messageRefusal(ROWS_PER_HOUR_STATUS, ROWS_PER_HOUR_CODE, message);
}

/** The rows are neither a list nor under `rows`. */
export function notARowset(): Refusal {
  return messageRefusal(400, 'BadRequest', 'Did not encounter start array token or start object token for rowset');
}

/** Streaming tables take nothing but names and types. Source: MicrosoftDocs/powerbi-docs issue 899. */
export function columnPropertiesNotSupported(): Refusal {
  const message = 'This dataset or endpoint does not support column properties other than name and dataType.';
  return messageRefusal(400, 'InvalidRequest', message);
}

/** Too many refreshes in a day. */
export function tooManyRefreshes(): Refusal {
  const message = 'Invalid dataset refresh request. Number of refresh requests in last 24 hours exceeded limit';
  return messageRefusal(REFRESH_LIMIT_STATUS, REFRESH_LIMIT_CODE, message);
}

/** Push datasets can't be created any more. */
export function featureDeprecated(): Refusal {
  const link = 'https://learn.microsoft.com/en-us/power-bi/connect-data/service-real-time-streaming';
  const message =
    'Creation of streaming dataset is deprecated. We recommend exploring Real-Time Intelligence in Microsoft Fabric.';
  return pbiErrorRefusal(FEATURE_DEPRECATED_STATUS, 'FeatureDeprecatedError', [
    { code: 'LearnMoreLink', detail: { type: 0, value: `${link}#types-of-real-time-semantic-models` } },
    { code: 'FeatureDeprecatedMessage', detail: { type: 0, value: message } },
  ]);
}
