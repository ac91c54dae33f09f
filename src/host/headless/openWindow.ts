import vm from 'node:vm';
import type { Book } from '../book/book';
import type { DocumentFiles } from '../documentFiles';
import type { RequirementSets } from '../engine/requirementSets';
import { createExcelHost } from '../excelHost';
import type { FunctionsMetadata } from '../functions/functionsMetadata';
import type { EmptyCell } from '../functions/wireArguments';
import type { ExchangeLog } from '../transport/exchangeLog';
import type { Faults } from '../transport/faults';
import type { CommandOutcome } from '../transport/xdmHost';
import { fakeWindow } from './fakeWindow';
import { installedCatalog, officeScript } from './officeFiles';

/** A script of the add-in, to be evaluated in its window. */
export interface WindowScript {
  readonly source: string;
  /** Shown in stack traces. */
  readonly filename: string;
}

export interface OpenWindowOptions {
  readonly book: Book;
  readonly files?: DocumentFiles;
  readonly scripts?: readonly WindowScript[];
  readonly requirements?: RequirementSets;
  readonly functionsMetadata?: FunctionsMetadata;
  readonly namespace?: string;
  readonly emptyCell?: EmptyCell;
  readonly faults?: Faults;
  readonly log?: ExchangeLog;
}

/** An add-in's window in which the genuine Office.js has started, without a browser. */
export interface HeadlessExcel {
  /** The window's global object: what the scripts have put there. */
  readonly window: object;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly log: ExchangeLog;
  readonly faults: Faults;
  /** Presses a ribbon button; resolves when the add-in calls `event.completed()`. */
  runCommand(functionName: string): Promise<CommandOutcome>;
  /** Runs an expression in the window and answers its value. */
  evaluate(expression: string): unknown;
  /** Ends the window; nothing of it keeps the process alive. */
  close(): void;
}

const origin = 'https://localhost';
const libraryUrl = `${origin}/office/`;

/**
 * Starts the genuine Office.js from the installed package in a window of its own, evaluates the add-in's scripts there
 * as its page would, and waits for `Office.onReady`.
 */
export async function openWindow(options: OpenWindowOptions): Promise<HeadlessExcel> {
  const host = createExcelHost({
    ...options,
    catalog: installedCatalog(),
    origin,
    hostUrl: `${origin}/host.html`,
    post: (text) => page.deliver(text),
  });
  const page = fakeWindow({
    name: host.frameName,
    pageUrl: `${origin}/taskpane.html`,
    libraryUrl,
    onPost: (text) => host.receive(text),
    script: officeScript,
  });
  const library = officeScript('office.js');
  if (!library) throw new Error('Office.js is not installed.');
  page.run(library);
  for (const { source, filename } of options.scripts ?? []) page.run(new vm.Script(source, { filename }));
  const evaluate = (expression: string): unknown =>
    page.run(new vm.Script(expression, { filename: 'expression' }));
  await page.run(new vm.Script('Office.onReady()', { filename: 'start' }));
  if (!hasLibrary(page.global)) throw new Error('Office.js has not started in this window.');
  const { Office, Excel } = page.global;
  if (options.functionsMetadata) await host.functionsReady;
  return {
    window: page.global,
    Office,
    Excel,
    log: host.log,
    faults: host.faults,
    runCommand: (functionName) => host.runCommand(functionName),
    evaluate,
    close: () => {
      host.dispose();
      page.close();
    },
  };
}

/** What the library has put into the window. */
interface LibraryGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
}

function hasLibrary(global: object): global is LibraryGlobals {
  return 'Office' in global && 'Excel' in global;
}
