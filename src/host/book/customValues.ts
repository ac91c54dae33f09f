import type { BaseValueObject, ErrorType } from '@univerjs/engine-formula';
import type { CustomAnswer, CustomValue } from './book';
import { isErrorText } from './cellErrors';
import type { UniverParts } from './univerParts';

/**
 * An argument of Univer's in the model's terms. A reference to one cell is a block for a parameter that takes blocks
 * and a value for any other; an empty cell is null and not 0.
 */
export function toArgument(
  engine: UniverParts['engine'],
  variant: BaseValueObject,
  matrix: boolean,
): CustomValue | readonly (readonly CustomValue[])[] {
  if (!(variant instanceof engine.ArrayValueObject))
    return matrix && !variant.isNull() ? [[toValue(variant)]] : toValue(variant);
  const rows = variant.getArrayValue().map((row) => row.map((value) => (value ? toValue(value) : null)));
  return !matrix && rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
}

function toValue(variant: BaseValueObject): CustomValue {
  if (variant.isNull()) return null;
  const value = variant.getValue();
  if (variant.isError()) return { error: String(value) };
  if (typeof value === 'string' && isErrorText(value)) return { error: value };
  return value;
}

/** An answer as a value of Univer's; strings stay strings whatever they look like. */
export function fromAnswer(engine: UniverParts['engine'], answer: CustomAnswer): BaseValueObject {
  if (!isBlock(answer)) return fromValue(engine, answer);
  const calculateValueList = answer.map((row) => row.map((value) => fromValue(engine, value)));
  return engine.ArrayValueObject.create({
    calculateValueList,
    rowCount: calculateValueList.length,
    columnCount: calculateValueList[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const isBlock = (answer: CustomAnswer): answer is readonly (readonly CustomValue[])[] =>
  Array.isArray(answer);

function fromValue(engine: UniverParts['engine'], value: CustomValue): BaseValueObject {
  if (value === null) return engine.StringValueObject.create('');
  if (typeof value === 'number') return engine.NumberValueObject.create(value);
  if (typeof value === 'boolean') return engine.BooleanValueObject.create(value);
  const text = typeof value === 'string' ? value : value.error;
  if (!isErrorText(text)) return engine.StringValueObject.create(text);
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the engine's enum cannot be imported here; its members are the texts that isErrorText knows
  return engine.ErrorValueObject.create(text as ErrorType);
}
