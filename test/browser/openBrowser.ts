import { existsSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that the tests drive. Without one a test fails with what to do: a skipped test would prove nothing. */
export function findBrowser(): string {
  const found = PLACES.find((place) => place && existsSync(place));
  if (found) return found;
  throw new Error(
    'These tests need Chromium and none was found. Install it with "sudo apt-get install chromium", ' +
      'or set CHROMIUM to the path of a Chromium or Chrome that is already on this machine.',
  );
}

export interface OpenBrowser {
  readonly browser: Browser;
  /** A page of its own, with its own storage, that accepts the workbench's certificate. */
  openPage(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser without a window and with a profile of its own. */
export async function openBrowser(): Promise<OpenBrowser> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET });
  const contexts: BrowserContext[] = [];
  return {
    browser,
    openPage: async (options) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        acceptDownloads: true,
        viewport: { width: 1400, height: 860 },
        ...options,
      });
      contexts.push(context);
      return context.newPage();
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
    },
  };
}
