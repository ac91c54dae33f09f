let pressed = false;

if (typeof window !== 'undefined') {
  for (const [event, is] of [
    ['pointerdown', true],
    ['pointerup', false],
    ['pointercancel', false],
  ] as const)
    window.addEventListener(event, () => (pressed = is), { capture: true });
}

/**
 * Does something once the mouse button or finger that is down has been lifted and its click is through; at once when none is.
 * What appears when a field is left would otherwise move the button that the press was meant for.
 */
export function afterPress(act: () => void): void {
  if (!pressed) act();
  else window.addEventListener('pointerup', () => setTimeout(act), { capture: true, once: true });
}
