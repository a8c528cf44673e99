import type { AuthorizeRequest } from './authorizeRequest.ts';
import type { Reply } from './reply.ts';

/** Sends the browser back to the app, with the answer where the app wants it. */
export function redirectTo(
  { redirect_uri, response_mode }: Pick<AuthorizeRequest, 'redirect_uri' | 'response_mode'>,
  answer: Readonly<Record<string, string>>,
): Reply {
  const mark = response_mode === 'query' ? '?' : '#';
  return {
    status: 302,
    html: '',
    headers: { location: `${redirect_uri}${mark}${new URLSearchParams(answer).toString()}` },
  };
}
