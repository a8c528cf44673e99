/** Widths of the pane in pixels: Excel opens it at 350 and lets users drag it. */
const NARROWEST = 320;
const USUAL = 350;
const WIDEST = 600;
const STEP = 10;

/** Makes the bar between grid and pane change the pane's width, by mouse and by arrow keys. */
export function splitter(bar: HTMLElement, pane: HTMLElement): void {
  let width = USUAL;
  const setWidth = (wanted: number): void => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    pane.style.width = `${width}px`;
    bar.setAttribute('aria-valuenow', String(width));
  };
  bar.setAttribute('aria-valuemin', String(NARROWEST));
  bar.setAttribute('aria-valuemax', String(WIDEST));
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    // The frame would swallow the pointer's moves while it is dragged over it.
    pane.classList.add('resizing');
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) setWidth(document.documentElement.clientWidth - event.clientX);
  });
  bar.addEventListener('lostpointercapture', () => pane.classList.remove('resizing'));
  bar.addEventListener('dblclick', () => setWidth(USUAL));
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWidth(width + step);
  });
  setWidth(USUAL);
}
