import { Problem, type ProblemCode, type ProblemDetails } from '../../shared/problem.ts';

/** A problem that the API answered, with the id under which its log knows it. */
export class ApiProblem extends Problem {
  readonly requestId: string;

  /** @param requestId what support needs to find the request in the API's log */
  constructor(code: ProblemCode, message: string, details: ProblemDetails, requestId: string) {
    super(code, message, details);
    this.requestId = requestId;
  }
}
