/** What a route answers. */
export type Reply =
  | { readonly status: number; readonly json: unknown; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly html: string; readonly headers?: Readonly<Record<string, string>> }
  /** Breaks the connection, or never answers. */
  | { readonly silence: 'drop' | 'hang' };
