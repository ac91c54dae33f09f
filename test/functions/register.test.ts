import { beforeAll, expect, test, vi } from 'vitest';
import { FUNCTIONS } from '../../src/functions';

class StandInError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
/** The workbook's rules, which are read when the functions load. */
const workbook = vi.hoisted(() => {
  let tell: () => void = () => undefined;
  const read = new Promise<void>((resolve) => (tell = resolve));
  return { read, tell: () => tell() };
});
vi.mock('../../src/workbook/rules/followRules', () => ({ followRules: () => workbook.read }));

const associated = new Map<string, (...args: readonly unknown[]) => unknown>();

beforeAll(async () => {
  vi.stubGlobal('CustomFunctions', {
    associate: (id: string, called: (...args: readonly unknown[]) => unknown) => associated.set(id, called),
    Error: StandInError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', divisionByZero: '#DIV/0!' },
  });
  vi.stubGlobal('Office', { onReady: () => Promise.resolve() });
  const { knowRules } = await import('../../src/functions/register');
  beforeRules = riskZone(234, 'IM');
  workbook.tell();
  await knowRules();
});

const riskZone = (...args: readonly unknown[]) => associated.get('RISKZONE')!(...args);

let beforeRules: unknown;

test('a cell that asks before the rules of the workbook are read waits for them', async () => {
  expect(beforeRules).toBeInstanceOf(Promise);
  expect(await beforeRules).toEqual([['Yellow']]);
});

test('every function of the list is associated by its id', () => {
  expect([...associated.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
});

test('an answer is handed over as rows of cells, as the metadata declares', () => {
  expect(riskZone(234, 'IM', null, {})).toEqual([['Yellow']]);
  expect(riskZone([[234], ['']], 'IM')).toEqual([['Yellow'], ['']]);
});

test('a single error rejects with its sentence', async () => {
  await expect(riskZone(234, 'Astrology')).rejects.toEqual(
    expect.objectContaining({ code: '#N/A', message: expect.stringContaining('Astrology') }),
  );
});

test('an error within a range is an error object in its cell', async () => {
  const [[first], [second]] = (await riskZone([[234], [1234]], 'IM')) as [[unknown], [unknown]];
  expect(first).toBe('Yellow');
  expect(second).toBeInstanceOf(StandInError);
  expect(second).toMatchObject({ code: '#VALUE!' });
});

test('an error that went in is thrown again; one that no function may return becomes #VALUE!', () => {
  expect(() => riskZone(new StandInError('#DIV/0!'), 'IM')).toThrow(
    expect.objectContaining({ code: '#DIV/0!' }),
  );
  expect(() => riskZone({ code: '#SPILL!' }, 'IM')).toThrow(expect.objectContaining({ code: '#VALUE!' }));
});
