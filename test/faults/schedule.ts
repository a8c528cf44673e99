/** Everything that happens in one run, as data: the same schedule runs again the same way. */
export interface Schedule {
  readonly setup: Setup;
  readonly pushes: readonly PlannedPush[];
  readonly events: readonly FaultEvent[];
}

/** The dataset that a run is about; it has two tables of the same columns. */
export interface Setup {
  readonly mark: boolean;
  readonly retentionPolicy: 'None' | 'basicFIFO';
  /** Whether people may query the dataset. */
  readonly queries: boolean;
  /** What Power BI does to the rows of a table that is redefined. */
  readonly rowsOnPutTable: 'keep' | 'delete';
  /** Rows in each table before anything goes wrong. */
  readonly baseRows: number;
}

/** People of the local cloud who may write to the workspace. */
export type User = 'anna' | 'ben';

/** One push that a person starts in a pane. */
export interface PlannedPush {
  readonly user: User;
  readonly table: 0 | 1;
  readonly mode: 'append' | 'replace';
  readonly rows: number;
  readonly batches: number;
  /** The order in which the pane sends the batches. */
  readonly order: 'forwards' | 'backwards' | 'inside-out';
  /** Whether it waits until the push before it is over. */
  readonly starts: 'at-once' | 'after-the-one-before';
}

/** Where something happens: at the nth request of a kind, counted over the whole run, from 1. */
export interface Point {
  readonly where: 'pane' | 'power-bi' | 'storage';
  readonly what: string;
  readonly nth: number;
}

/** One thing that goes wrong, or that somebody does meanwhile. */
export interface FaultEvent {
  readonly at: Point;
  readonly effect: Effect;
}

/** What happens at a point. */
export type Effect =
  /** The request never arrives. */
  | { readonly kind: 'lose-request' }
  /** It is carried out, and its answer never arrives. */
  | { readonly kind: 'lose-answer' }
  /** It arrives late, also when its sender has given up meanwhile. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** It arrives twice at the same moment, at two instances of the API. */
  | { readonly kind: 'twice' }
  /** Somebody else answers it, before it was carried out or afterwards. */
  | { readonly kind: 'answer'; readonly status: number; readonly code: string; readonly after: boolean }
  /** A fault of the local Power BI, see local/powerbi/faults. */
  | { readonly kind: 'fault'; readonly fault: Readonly<Record<string, unknown>> }
  /** A fault of the local Entra, see local/entra/faults.ts; the sign-in is asked for again. */
  | { readonly kind: 'sign-in'; readonly fault: Readonly<Record<string, unknown>> }
  /** The API's instance that sent the request, or should get it, dies and is started again. */
  | { readonly kind: 'kill'; readonly when: 'before' | 'after' }
  /** It stands still for so long. */
  | { readonly kind: 'freeze'; readonly ms: number }
  /** The pane of a push is gone; what its person does then. */
  | { readonly kind: 'lose-pane'; readonly push: number; readonly then: 'resume' | 'cancel' | 'nothing' }
  /** A second pane opens the same push. */
  | { readonly kind: 'second-pane'; readonly push: number }
  /** Somebody works on a table in another way. */
  | { readonly kind: 'delete-rows' | 'update-table'; readonly user: User; readonly table: 0 | 1 }
  | { readonly kind: 'add-rows'; readonly user: User; readonly table: 0 | 1; readonly rows: number };
