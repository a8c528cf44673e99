import type { Answer, Request } from './sendOnce.ts';

/** Power BI's REST API as one caller may use it. */
export interface PowerBi {
  /**
   * Makes sure that there is a token, so that nothing is claimed for a request that can't be sent.
   * @throws {Problem} when there is none
   */
  checkSignedIn(): Promise<void>;
  /**
   * Sends one request and gives Power BI's complete answer, whatever its status.
   * @throws {NoAnswer} when no complete answer came: nobody knows whether the request was carried out
   * @throws {Problem} when there is no token for Power BI
   */
  send(request: Request): Promise<Answer>;
}
