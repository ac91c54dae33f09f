import { createRequire } from 'node:module';
import type * as docsModule from '@univerjs/docs';
import type * as sheetsFormulaModule from '@univerjs/sheets-formula';
import type { Univer } from '@univerjs/core';
import type { UniverParts } from './univerParts';

const load = createRequire(import.meta.url);

/** Univer without a screen: formulas, sheets and number formats, and nothing that draws. */
export function univerInNode(): { univer: Univer; parts: UniverParts } {
  // Univer calls iterator helpers that Node 20 does not have.
  load('core-js/actual/iterator');
  const core = load('@univerjs/core') as UniverParts['core'];
  const engine = load('@univerjs/engine-formula') as UniverParts['engine'];
  const docs = load('@univerjs/docs') as typeof docsModule;
  const sheets = load('@univerjs/sheets') as UniverParts['sheets'];
  const sheetsFormula = load('@univerjs/sheets-formula') as typeof sheetsFormulaModule;
  const univer = new core.Univer({
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  univer.registerPlugin(engine.UniverFormulaEnginePlugin);
  univer.registerPlugin(docs.UniverDocsPlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  return { univer, parts: { core, engine, sheets } };
}
