import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Book } from '../host/book/book';
import type { BookData } from '../host/book/bookData';
import { openBook } from '../host/book/openBook';
import { bookFiles } from '../host/files/bookFiles';
import type { FunctionsMetadata } from '../host/functions/functionsMetadata';
import { type HeadlessExcel, openWindow, type OpenWindowOptions } from '../host/headless/openWindow';
import type { AddinOperations } from './addin';

/** A workbook with the add-in running over it, without a screen. */
export interface OpenAddin extends HeadlessExcel {
  readonly book: Book;
  readonly backstop: AddinOperations;
  /** Workbooks that the add-in has opened beside this one, as files. */
  readonly newWorkbooks: readonly Uint8Array[];
  /** Ends the add-in and the workbook. */
  end(): void;
}

/** What the manifest says of the add-in. */
export interface AddinIdentity {
  readonly id: string;
  readonly namespace: string;
}

const root = process.cwd();
const NAMESPACE = 'BACKSTOP';
let bundled: Promise<string> | undefined;

/** The add-in's operations and functions as one script for its window. Built once per process. */
function addinScript(): Promise<string> {
  bundled ??= build({
    entryPoints: [path.join(root, 'src/cli/addin.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundled;
}

export async function readIdentity(): Promise<AddinIdentity> {
  const manifest = await readFile(path.join(root, 'manifest.xml'), 'utf8');
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1];
  if (id === undefined) throw new Error('manifest.xml gives no Id');
  return { id, namespace: NAMESPACE };
}

export async function readMetadata(): Promise<FunctionsMetadata> {
  return JSON.parse(await readFile(path.join(root, 'assets/functions.json'), 'utf8')) as FunctionsMetadata;
}

/** Our functions as a cell spells them: `BACKSTOP.RISKZONE`. */
export async function functionNames(): Promise<readonly { readonly name: string }[]> {
  const { functions } = await readMetadata();
  return functions.map(({ name }) => ({ name: `${NAMESPACE}.${name}` }));
}

/** Opens the data as a workbook and starts the add-in in it. `original` is the file that it was read from. */
export async function openAddin(
  data: BookData,
  options: Omit<OpenWindowOptions, 'book' | 'scripts' | 'files'> & { readonly original?: Uint8Array } = {},
): Promise<OpenAddin> {
  const source = await addinScript();
  const book = await openBook(data);
  const newWorkbooks: Uint8Array[] = [];
  const { original, ...rest } = options;
  const files = bookFiles({
    book,
    ...(original === undefined ? {} : { original, before: data }),
    functions: await functionNames(),
    addinId: (await readIdentity()).id,
    open: (bytes) => bytes && void newWorkbooks.push(bytes),
  });
  const window = await openWindow({
    book,
    files,
    scripts: [{ source, filename: 'addin.js' }],
    functionsMetadata: await readMetadata(),
    namespace: NAMESPACE,
    ...rest,
  });
  const operations = Reflect.get(window.window, 'backstop') as AddinOperations;
  // A failure is told to the cell that asks next.
  await Promise.allSettled([operations.knowRules()]);
  return {
    ...window,
    book,
    backstop: operations,
    newWorkbooks,
    end: () => {
      window.close();
      book.dispose();
    },
  };
}
