/** A report, which an import has brought with it. */
export interface Report {
  readonly id: string;
  readonly name: string;
  readonly workspaceId: string;
  /** The dataset that it shows; it may be in another workspace. */
  readonly datasetId: string;
}
