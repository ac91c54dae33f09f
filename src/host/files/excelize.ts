import type { init } from 'excelize-wasm';

type Excelize = Awaited<ReturnType<typeof init>>;

let started: Promise<Excelize> | undefined;

/** Where the engine's file lies: beside its package in Node; in a page there is no way to know. */
const ownLocation = (): string => {
  if (typeof process === 'undefined') throw new Error('A page must say where excelize.wasm.gz is served');
  const { createRequire } = process.getBuiltinModule('node:module');
  return createRequire(import.meta.url).resolve('excelize-wasm/excelize.wasm.gz');
};

/** The spreadsheet engine that replays row and column edits in a file. Started once; `location` is a path in Node, an address in a page. */
export const excelize = (location?: string): Promise<Excelize> => {
  started ??= (async () => {
    const module = await import('excelize-wasm');
    return module.init(location ?? ownLocation());
  })();
  return started;
};
