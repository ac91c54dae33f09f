const NARROWEST = 320;
const WIDEST = 640;
const STEP = 20;

/** Lets a person set the width of the pane, in pixels, by dragging the splitter or with the arrow keys on it. */
export function adjustable(desk: HTMLElement, splitter: HTMLElement, pane: HTMLElement): void {
  splitter.setAttribute('aria-valuemin', String(NARROWEST));
  splitter.setAttribute('aria-valuemax', String(WIDEST));
  const setWidth = (pixels: number) => {
    const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, pixels)));
    pane.style.width = `${width}px`;
    splitter.setAttribute('aria-valuenow', String(width));
  };
  setWidth(pane.offsetWidth);

  splitter.addEventListener('pointerdown', (down) => {
    splitter.setPointerCapture(down.pointerId);
    desk.classList.add('resizing');
  });
  splitter.addEventListener('pointermove', (move) => {
    if (splitter.hasPointerCapture(move.pointerId))
      setWidth(desk.getBoundingClientRect().right - move.clientX);
  });
  splitter.addEventListener('lostpointercapture', () => desk.classList.remove('resizing'));
  splitter.addEventListener('keydown', (press) => {
    const change = { ArrowLeft: STEP, ArrowRight: -STEP, Home: WIDEST, End: -WIDEST }[press.key];
    if (change === undefined) return;
    press.preventDefault();
    setWidth(pane.offsetWidth + change);
  });
}
