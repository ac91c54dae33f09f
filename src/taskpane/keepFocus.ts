/** Milliseconds in which whoever took the focused part away may place the focus better than we can. */
const PATIENCE = 60;
const CONTAINERS = 'details, section, [role="tabpanel"]';

/**
 * Sees to it that the keyboard's focus is never lost while the pane is used: where the focused control is taken away, the focus goes to
 * what held it (the fold's line, the section's heading); where its screen is left, to the chosen tab; where it was switched off for
 * a while, back to it. Leaves alone what others have focused by then. Returns what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: readonly HTMLElement[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent) => {
    path = target instanceof HTMLElement ? [target, ...ancestorsOf(target)] : [];
  };
  const restore = () => {
    const [focused] = path;
    const active = document.activeElement;
    if (!focused || (active !== null && active !== document.body && !isUnseen(active))) return;
    if (focused.matches(':disabled')) return;
    const place = focused.isConnected && !isUnseen(focused) ? focused : placeFor(path);
    place?.focus({ preventScroll: place === focused });
  };
  const watcher = new MutationObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(restore, PATIENCE);
  });
  // What is left by a click into nothing, or for the sheet, is left on purpose.
  const forget = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      const [focused] = path;
      const couldStay = focused?.isConnected && !isUnseen(focused) && !focused.matches(':disabled');
      if (couldStay && document.activeElement !== focused) path = [];
    });
  };

  // Whoever went over to the sheet types there now, even when what they left was switched off for a while.
  const leave = () => {
    path = [];
  };

  window.addEventListener('blur', leave);
  root.addEventListener('focusin', remember);
  root.addEventListener('focusout', forget);
  watcher.observe(root, { subtree: true, childList: true, attributeFilter: ['hidden', 'disabled', 'open'] });
  return () => {
    clearTimeout(waiting);
    watcher.disconnect();
    window.removeEventListener('blur', leave);
    root.removeEventListener('focusin', remember);
    root.removeEventListener('focusout', forget);
  };
}

function ancestorsOf(element: HTMLElement): readonly HTMLElement[] {
  const { parentElement } = element;
  return parentElement ? [parentElement, ...ancestorsOf(parentElement)] : [];
}

const isUnseen = (element: Element): boolean =>
  element.closest('[hidden], details:not([open]) > :not(summary)') !== null;

/** What is nearest to where the focus was and still there to be seen. */
function placeFor(path: readonly HTMLElement[]): HTMLElement | null {
  const holder = path.find((each) => each.isConnected);
  const panel = holder?.closest<HTMLElement>('[role="tabpanel"]');
  if (panel?.hidden) return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
  for (
    let box = holder?.closest<HTMLElement>(CONTAINERS);
    box;
    box = box.parentElement?.closest(CONTAINERS)
  ) {
    const place = box.querySelector<HTMLElement>(
      box instanceof HTMLDetailsElement ? ':scope > summary' : ':is(h1, h2, h3)',
    );
    if (!place || isUnseen(place)) continue;
    if (!(box instanceof HTMLDetailsElement)) place.tabIndex = -1;
    return place;
  }
  return document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]');
}
