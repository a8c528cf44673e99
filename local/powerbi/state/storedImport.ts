/** An import that was taken: what is known of its file, without the bytes. */
export interface StoredImport {
  readonly id: string;
  /** The name that the dataset should have. */
  readonly name: string;
  readonly workspaceId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly file: UploadedFile | LinkedFile;
}

/** A file that came in a multipart body. */
export interface UploadedFile {
  readonly partName: string;
  /** Absent where the part named none. */
  readonly fileName?: string;
  /** In bytes. */
  readonly size: number;
}

/** A file that the service fetches by itself. */
export interface LinkedFile {
  readonly filePath: string;
}
