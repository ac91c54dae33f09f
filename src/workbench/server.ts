import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { localCertificate } from './certificate';
import { ADD_IN, OFFICE, PAGE, ROOT } from './folders';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.gz': 'application/octet-stream',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Where Microsoft serves Office.js; the only address in the add-in's pages that is replaced. */
const OFFICE_ADDRESS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** Nothing may be loaded from, or sent to, any other machine. Styles are made while the page runs; the file library is WebAssembly. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Single files with an address of their own. */
const FILES: Readonly<Record<string, string>> = {
  '/manifest.xml': path.join(ROOT, 'manifest.xml'),
  '/sample-list.xlsx': path.join(ROOT, 'assets/sample-list.xlsx'),
  '/excelize.wasm.gz': path.join(ROOT, 'node_modules/excelize-wasm/excelize.wasm.gz'),
};

export interface RunningServer {
  /** With `/` at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves workbench and add-in, both built before, from one https origin that only this machine can reach.
 * Port 0 takes any free port; a port in use rejects with the system's `EADDRINUSE`.
 */
export async function startServer(port: number): Promise<RunningServer> {
  const server = createServer(await localCertificate(), answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    origin: `https://localhost:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const file = fileFor(pathOf(request.url ?? '/'));
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', 'no-cache');
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response
      .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      .end('There is nothing at this address.\n');
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  if (path.extname(file) === '.html') {
    response.end(readFileSync(file, 'utf8').replaceAll(OFFICE_ADDRESS, '/office/'));
    return;
  }
  createReadStream(file).pipe(response);
}

/** The path that was asked for; one that cannot be decoded is that of no file. */
function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address, 'https://localhost').pathname);
  } catch {
    return '';
  }
}

function fileFor(address: string): string | undefined {
  if (address === '/') return within(PAGE, 'workbench.html');
  const single = FILES[address];
  if (single) return existsSync(single) ? single : undefined;
  const office = /^\/office\/(.+)$/.exec(address)?.[1];
  if (office) return within(OFFICE, office);
  return within(PAGE, address) ?? within(ADD_IN, address);
}

function within(folder: string, address: string): string | undefined {
  const file = path.join(folder, address);
  if (!file.startsWith(folder + path.sep) || !existsSync(file)) return undefined;
  return statSync(file).isFile() ? file : undefined;
}
