import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { balanceOf } from '../../src/domain/balance';
import { classifyPrograms } from '../../src/domain/classifyPrograms';
import type { Profile } from '../../src/domain/list';
import { readPrograms } from '../../src/workbook/readPrograms';
import { advisorCopyTimes } from './advisorCopy';
import { syntheticCells, syntheticRows } from './syntheticList';

const PROFILE: Profile = { step2: 238, dream: 'Ortho', backup: 'PM&R', status: 'first', anchors: false };
/** The JavaScript of the React template for Excel add-ins, brotli; performance.md P4 is measured against it. */
const TEMPLATE_BYTES = 141_599;

/** The best of several runs, in milliseconds. */
function fastest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

function engine(rows: readonly (readonly (string | number | boolean)[])[]): readonly string[] {
  const { rows: programs } = readPrograms(syntheticCells(rows));
  const reading = classifyPrograms(programs, PROFILE, { acceptSuggestions: true });
  if (!reading.ok) throw new Error(`the benchmark's list was refused: ${reading.problem.code}`);
  for (const specialty of reading.value.specialties) balanceOf(specialty, PROFILE);
  return reading.value.rows.map((row) => row.label + row.why);
}

function officeRecalculation(rows: number): number | undefined {
  try {
    const script = path.resolve('test/bench/recalculate.py');
    const printed = execFileSync('/usr/bin/python3', [script, String(rows)], {
      timeout: 300_000,
      stdio: 'pipe',
    });
    return Number(printed.toString().trim());
  } catch (error) {
    console.log(`LibreOffice did not recalculate: ${lastLine(error)}`);
    return undefined;
  }
}

/** Of what a program said that failed: what it says last is what stopped it. */
const lastLine = (error: unknown): string => {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return (said || String(error)).split('\n').at(-1) ?? '';
};

const brotli = (files: readonly string[]): number =>
  files.reduce(
    (bytes, file) => bytes + brotliCompressSync(readFileSync(path.resolve('dist', file))).length,
    0,
  );

function say(id: string, what: string, value: string, target: string): void {
  console.log(`${id.padEnd(3)} ${what.padEnd(62)} ${value.padStart(10)}   target ${target}`);
}

const perRow = new Map<number, number>();
for (const count of [1_000, 10_000, 100_000]) {
  const rows = syntheticRows(count);
  const text = JSON.stringify(rows);
  engine(rows);
  const own = fastest(5, () => engine(rows));
  const transport = fastest(5, () => JSON.stringify(JSON.parse(text)));
  const both = fastest(5, () => {
    const labels = engine(JSON.parse(text) as (string | number)[][]);
    return [JSON.stringify(rows), labels.length];
  });
  perRow.set(count, own / count);
  console.log(
    `${String(count)} rows: engine ${own.toFixed(1)} ms, transport ${transport.toFixed(1)} ms, both ${both.toFixed(1)} ms`,
  );
  if (count >= 10_000) {
    const office = officeRecalculation(count);
    say(
      'P1',
      `LibreOffice recalculation ÷ engine, ${String(count)} rows`,
      office === undefined ? 'unmeasured' : (office / own).toFixed(0),
      '≥ 120',
    );
  }
  if (count === 100_000)
    say('P2', 'engine with transport ÷ transport alone', (both / transport).toFixed(2), '≤ 1.35');
}
say(
  'P7',
  'time per row, 100,000 ÷ 1,000 rows',
  ((perRow.get(100_000) ?? NaN) / (perRow.get(1_000) ?? NaN)).toFixed(2),
  '≤ 1.5',
);

if (existsSync('dist/taskpane.html')) {
  const html = readFileSync('dist/taskpane.html', 'utf8');
  const first = [...html.matchAll(/src="?([^":> ]+\.js)"?/g)].map((match) => match[1] ?? '');
  say(
    'P4',
    'first view of the pane, brotli, ÷ the template',
    (brotli(first) / TEMPLATE_BYTES).toFixed(2),
    '≤ 0.65',
  );
  const functions = readdirSync('dist').filter((file) => /^functions(\.[\da-f]+)?\.js$/.test(file));
  say('P5', 'functions chunk, brotli, kB', (brotli(functions) / 1000).toFixed(1), '≤ 20');
} else console.log('P4, P5: run `npm run build` first; there is no dist folder.');

void advisorCopyTimes(syntheticRows(10_000)).then(
  ({ copy, save }) => {
    say('', 'advisor copy ÷ saving the workbook, 10,000 classified rows', (copy / save).toFixed(2), '≤ 5');
    // Univer leaves timers behind that would keep the process alive.
    process.exit();
  },
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
