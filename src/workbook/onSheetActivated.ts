/** Calls `handler` whenever another sheet comes to the front, so that the pane can look for lists there. Answers with the way to stop listening. */
export function onSheetActivated(handler: () => void): Promise<() => Promise<void>> {
  throw new Error(`not built yet: ${handler.length}`);
}
