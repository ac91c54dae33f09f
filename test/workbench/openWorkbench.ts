import type { FrameLocator, Page } from 'playwright-core';
import { buildAddIn } from '../../src/workbench/buildAddIn';
import { buildPage } from '../../src/workbench/buildPage';
import { startServer } from '../../src/workbench/server';
import { openBrowser } from '../browser/openBrowser';

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's page in its frame. */
  readonly pane: FrameLocator;
  /** Address of every request, and what was written to the console as an error, since the page was opened. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface Workbenches {
  readonly origin: string;
  /** A workbench of its own with the sample list, once the add-in in its frame is there. */
  open(): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

/** Builds what is to be served, serves it, and starts the browser, once for a file of tests. */
export async function startWorkbenches(): Promise<Workbenches> {
  await Promise.all([buildAddIn(), buildPage()]);
  const server = await startServer(0);
  const browser = await openBrowser();
  let before: Page | undefined;
  return {
    origin: server.origin,
    open: async () => {
      await before?.context().close();
      const page = await browser.openPage();
      before = page;
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(server.origin);
      await page.locator('body[data-ready]').waitFor();
      return { page, pane: page.frameLocator('#pane iframe'), requests, complaints };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
