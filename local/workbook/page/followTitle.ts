/** Keeps the title of the window at what the pane calls itself, so that a push can be watched from another window. */
export function followTitle(frame: HTMLIFrameElement, workbookName: string, signal: AbortSignal): void {
  const pane = frame.contentDocument;
  if (!pane) return;
  const show = (): void => {
    document.title = `${workbookName} – ${pane.title}`;
  };
  show();
  const observer = new MutationObserver(show);
  observer.observe(pane.head, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
