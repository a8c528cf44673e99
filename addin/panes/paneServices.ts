import type { TokenRequest, TokenSourceName } from '../auth/tokenSource.ts';
import type { BegunPushes } from '../links/begunPushes.ts';
import type { WorkbookLinks } from '../links/workbookLinks.ts';
import type { CellSource, ListedSource } from '../table/cellSource.ts';
import type { Pause } from '../table/pause.ts';
import type { Region } from '../table/region.ts';
import type { Selection } from '../table/selection.ts';
import type { CallApi } from '../api/createApi.ts';
import type { Clock } from '../push/clock.ts';
import type { RibbonCommand } from './ribbonCommand.ts';

/** How far the reading of a selection is. */
export interface ReadingProgress {
  readonly rowsRead: number;
  readonly rows: number;
}

/** How cells are read. */
export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly pause: Pause;
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Whether hidden rows and columns are read too; left out: they are left out and counted. */
  readonly includeHidden?: boolean;
}

/** What a sign-in is to bring beyond a token. */
export type SignInWish = Pick<TokenRequest, 'challenge' | 'otherAccount'>;

/** Everything the pane does outside its own window, passed in so that panes know neither Excel nor the network. */
export interface PaneServices {
  readonly callApi: CallApi;
  /** Signs in with windows allowed: call it from a click only. */
  readonly signIn: (how?: SignInWish) => Promise<void>;
  /** Asks the person whether the API may use Power BI for them: call it from a click only. */
  readonly askConsent: () => Promise<void>;
  /** The page on which an administrator allows that for everybody. */
  readonly readAdminConsentUrl: () => Promise<string>;
  /** Which way to sign in gave the last token. */
  readonly tokenSource: () => TokenSourceName | undefined;
  /** Lists the Excel tables and named ranges of the workbook, in the order of its sheets. */
  readonly listSources: () => Promise<readonly ListedSource[]>;
  /** Reads the cells of a source; an aborted signal rejects with its reason. */
  readonly readCells: (source: CellSource, options: ReadingOptions) => Promise<Selection>;
  /** Tells of each new selection and each edit; resolves to what ends it. */
  readonly watchSelection: (onChange: (what: 'selected' | 'edited') => void) => Promise<() => Promise<void>>;
  /** Reads which cells around the active one belong together; undefined: it stands alone. */
  readonly readRegion: () => Promise<Region | undefined>;
  readonly selectCell: (sheet: string, address: string) => Promise<void>;
  /** Shows the cells of a source in the sheet. */
  readonly selectSource: (source: CellSource) => Promise<void>;
  readonly readWorkbookName: () => Promise<string>;
  /** The links that the workbook keeps. */
  readonly links: WorkbookLinks;
  readonly begunPushes: BegunPushes;
  readonly copyText: (text: string) => Promise<void>;
  /** Tells of each button of the ribbon that is chosen; gives what ends it. */
  readonly watchRibbon: (run: (command: RibbonCommand) => void) => () => void;
  /** A new push id. */
  readonly newId: () => string;
  readonly clock: Clock;
}
