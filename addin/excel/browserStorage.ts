/** Where the browser keeps things for the add-in. */
export interface BrowserStorage {
  readonly storage: Storage | undefined;
  /** What keys have to begin with, so that add-ins that share the storage do not meet. */
  readonly prefix: string;
}

/**
 * Finds where the browser keeps things for the add-in.
 * Source: https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings#browser-storage
 */
export function browserStorage(): BrowserStorage {
  // Typed as always there, but absent where the browser does not divide its storage.
  const partition = Office.context.partitionKey as string | undefined;
  return { storage: allowedStorage(), prefix: partition ?? '' };
}

/** A browser that keeps nothing for pages in frames throws when it is asked. */
function allowedStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
