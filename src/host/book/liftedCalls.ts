import type { CustomAnswer, CustomFunction, CustomValue } from './book';

export type Arguments = readonly (CustomValue | readonly (readonly CustomValue[])[])[];

/** What a cell shows while its function has not answered. */
export const busy = '#BUSY!';

/** Whether an argument still waits for an answer of another function. */
export const isBusy = (arg: Arguments[number]): boolean =>
  isBlock(arg) ? arg.some((row) => row.some(isBusyValue)) : isBusyValue(arg);
const isBusyValue = (value: CustomValue): boolean =>
  value === busy || (typeof value === 'object' && value !== null && value.error === busy);

const isBlock = (arg: CustomAnswer): arg is readonly (readonly CustomValue[])[] => Array.isArray(arg);
export const firstOf = (answer: CustomAnswer): CustomValue =>
  isBlock(answer) ? (answer[0]?.[0] ?? null) : answer;

/** A block given for a parameter that takes one value makes Excel call once per element and spill. */
export function liftedSize(
  custom: CustomFunction,
  args: Arguments,
): { rows: number; columns: number } | undefined {
  let size: { rows: number; columns: number } | undefined;
  args.forEach((arg, index) => {
    if (custom.parameters[index]?.matrix || !isBlock(arg)) return;
    const columns = arg[0]?.length ?? 0;
    size = { rows: Math.max(size?.rows ?? 1, arg.length), columns: Math.max(size?.columns ?? 1, columns) };
  });
  return size;
}

/** The value of an argument for one element of a lifted call; `#N/A` beyond its end. */
export function element(arg: Arguments[number], row: number, column: number): CustomValue {
  if (!isBlock(arg)) return arg;
  const line = arg[arg.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? (line && line.length > column ? null : { error: '#N/A' });
}
