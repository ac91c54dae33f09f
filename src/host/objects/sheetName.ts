import { invalidArgument } from '../engine/apiError';
import { textArgument } from './argument';

const longest = 31;

/** A name Excel lets a sheet have: not blank, not too long, none of `: \ / ? * [ ]`, no apostrophe at either end. */
export function checkSheetName(value: unknown): string {
  const name = textArgument(value);
  const isLegal =
    name.trim() !== '' &&
    name.length <= longest &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !/^history$/i.test(name);
  if (!isLegal) throw invalidArgument();
  return name;
}
