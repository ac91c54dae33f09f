import { parseArgs } from 'node:util';
import { buildAddIn } from './buildAddIn';
import { buildPage } from './buildPage';
import { openAddress } from './openAddress';
import type { RunningServer } from './server';
import { startServer } from './server';

const FIRST_PORT = 3000;
const PORTS_TRIED = 20;

async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  const asked = portFrom(values.port ?? process.env.PORT);
  console.log('Building the workbench and the add-in …');
  await Promise.all([buildPage(), buildAddIn()]);
  const server = await listen(asked);

  console.log(`
The workbench is at  ${server.origin}

The browser will say that the connection is not private, because the certificate was made on this machine
and only for it. Choose "Advanced" and continue to localhost; it asks once. Nothing leaves this machine.
Ctrl+C ends it.`);
  if (!values['no-open'] && !process.env.CI) openAddress(server.origin);
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)));
}

function portFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`"${text}" is not a port. Give a whole number below 65536, such as --port ${FIRST_PORT}.`);
}

/** The port that was asked for and no other; without one, the first that is free from the usual one up. */
async function listen(asked: number | undefined): Promise<RunningServer> {
  const first = asked ?? FIRST_PORT;
  const last = asked ?? FIRST_PORT + PORTS_TRIED - 1;
  for (let port = first; ; port++) {
    try {
      return await startServer(port);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      if (port >= last)
        throw new Error(`Port ${port} is in use. End what uses it, or choose another with --port.`);
    }
  }
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
