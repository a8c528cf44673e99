import { askedOnce } from '../auth/askedOnce.ts';

/**
 * The code that the pane's first content does without. A browser that once failed to load a file of code may not ask for
 * it again while the page lives, so none is asked for without a network.
 */
export const lateCode = {
  menu: late(() => import('./MoreMenu.tsx')),
  target: late(() => import('./TargetPicker.tsx')),
  links: late(() => import('./links/LinksView.tsx')),
  explore: late(() => import('./explore/ExploreView.tsx')),
  raw: late(() => import('./raw/RawView.tsx')),
  connection: late(() => import('./ConnectionView.tsx')),
  severalTables: late(() => import('./tables/SeveralTables.tsx')),
  unfinished: late(() => import('./unfinished/UnfinishedNotices.tsx')),
  definition: late(() => import('./explore/DefinitionQuestion.tsx')),
  draftForTarget: late(() => import('./draftForTarget.ts')),
  beginLink: late(() => import('./links/beginLink.ts')),
  linkFromPush: late(() => import('./links/linkFromPush.ts')),
  formOfLink: late(() => import('./links/formOfLink.ts')),
  readLinked: late(() => import('./links/readLinked.ts')),
  linkedOrder: late(() => import('./links/linkedOrder.ts')),
  renewedLink: late(() => import('./links/renewedLink.ts')),
};

/** Loads all of it ahead, so that a network that is lost later closes no way in the pane. */
export function loadLateCode(): void {
  // What fails here fails again, and is told, where it is wanted.
  for (const load of Object.values(lateCode)) load().catch(() => undefined);
}

function late<Code>(load: () => Promise<Code>): () => Promise<Code> {
  return askedOnce(async () => {
    // A runtime that says nothing of its network is asked as one that has it.
    if ('onLine' in navigator && !navigator.onLine) await cameOnline();
    return load();
  });
}

function cameOnline(): Promise<void> {
  return new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));
}
