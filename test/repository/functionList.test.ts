import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions';
import type { FunctionsMetadata } from '../../src/functions/engine/metadata';

const metadata = JSON.parse(
  readFileSync(`${import.meta.dirname}/../../assets/functions.json`, 'utf8'),
) as FunctionsMetadata;

/** Saved workbooks hold these names: one may be added, none may be changed or removed. */
const STABLE_IDS = [
  'RISKZONE',
  'BUCKET',
  'APPCOUNT',
  'NEEDBACKUP',
  'BACKUPS',
  'BACKUPCHECK',
  'ALIGN4',
  'PIVOTLADDER',
  'SPECNAME',
  'SPECTIER',
  'COMPINDEX',
  'STEP2NORM',
  'STEP2GAP',
  'MIXTARGET',
  'MIXCHECK',
  'LEADDATE',
  'LISTGRADE',
  'PROGTIER',
  'APPFEE',
  'PROFILECAT',
  'PROFILE',
  'MISSPROFILE',
  'FLAGS',
  'REATTEMPTBAND',
  'STRATEGY',
  'REAPPLY',
  'SPLIT',
  'SPLITCHECK',
].flatMap((id) => [id, `${id}.WHY`]);

test('the functions are those that workbooks know', () => {
  expect(FUNCTIONS.map(({ id }) => id)).toEqual(STABLE_IDS);
  expect(metadata.functions.map(({ id }) => id)).toEqual(STABLE_IDS);
});

describe.each(metadata.functions.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  test('has an id that Excel accepts: letters, digits and dots, no cell address, three characters or more', () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d+C\d+$/);
    expect(entry.name).toBe(id);
  });

  test('is described within the lengths that Excel shows', () => {
    expect(entry.description).toMatch(/^.{10,128}$/);
    for (const { name, description } of entry.parameters) {
      expect(name).toMatch(/^[a-z][A-Za-z0-9]{1,63}$/);
      expect(description).toMatch(/^.{5,128}$/);
    }
  });

  test('has a help address on our own origin', () => {
    expect(entry.helpUrl).toBe(`https://localhost:3000/support.html#${id.toLowerCase()}`);
  });

  test('asks for optional arguments after the others', () => {
    const optional = entry.parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort());
  });

  test('names only enums that exist', () => {
    const known = metadata.enums.map((set) => set.id);
    for (const { customEnumId } of entry.parameters) if (customEnumId) expect(known).toContain(customEnumId);
  });
});

test('every enum word is offered once and explained', () => {
  for (const { values } of metadata.enums) {
    expect(new Set(values.map(({ name }) => name)).size).toBe(values.length);
    for (const { name, stringValue, tooltip } of values) {
      expect(stringValue).toBe(name);
      expect(tooltip).toMatch(/^.{5,128}$/);
    }
  }
});
