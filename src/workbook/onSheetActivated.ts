import { found } from '../domain/outcome';
import { runExcel } from './excel';

/** Calls `handler` whenever another sheet comes to the front, so that the pane can look for lists there. Answers with the way to stop listening. */
export async function onSheetActivated(handler: () => void): Promise<() => Promise<void>> {
  const registered = await runExcel(async (context) => {
    const result = context.workbook.worksheets.onActivated.add(() => {
      handler();
      return Promise.resolve();
    });
    await context.sync();
    return found(result);
  });
  return async () => {
    if (!registered.ok) return;
    const { value } = registered;
    value.remove();
    await value.context.sync();
  };
}
