import { NAMESPACE } from './namespace';
import type { Block, CellAnswer } from './cells';
import type { CellFunction } from './defineFunction';
import type { Example } from './help';

/** `RISKZONE(step2, specialty, [setting])`. */
export const signatureOf = ({ id, parameters }: CellFunction): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

/** An example as a person types it; a range is written as an array constant. */
export const formulaOf = ({ id }: CellFunction, { given }: Example): string =>
  `=${NAMESPACE}.${id}(${given.map((argument) => (isBlock(argument) ? arrayConstant(argument) : literal(argument))).join(',')})`;

const isBlock = <Cell>(argument: Cell | Block<Cell>): argument is Block<Cell> => Array.isArray(argument);

const arrayConstant = (block: Block<CellAnswer | null>): string =>
  `{${block.map((row) => row.map(literal).join(',')).join(';')}}`;

function literal(value: CellAnswer | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}
