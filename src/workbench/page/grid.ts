import { LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsDrawingPreset } from '@univerjs/preset-sheets-drawing';
import drawingWords from '@univerjs/preset-sheets-drawing/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableWords from '@univerjs/preset-sheets-table/locales/en-US';

import type { Area } from '../../host/book/bookData';

export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  setDark(dark: boolean): void;
  /** Scrolls the active sheet until the first cell of the area can be seen. */
  scrollTo(area: Area): void;
}

/** Univer's spreadsheet grid in the element with this id, with no workbook in it yet. */
export function createGrid(container: string): Grid {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: {
      [LocaleType.EN_US]: mergeLocales(
        coreWords,
        conditionalFormattingWords,
        dataValidationWords,
        drawingWords,
        filterWords,
        noteWords,
        tableWords,
      ),
    },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: 'simple', disableAutoFocus: true }),
    UniverSheetsConditionalFormattingPreset(),
    // Its search box opens while a person types in a cell with a list, and would take the keys that end the typing.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false, showEditOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  return {
    univer,
    api,
    setDark: (dark) => api.toggleDarkMode(dark),
    scrollTo: ({ row, column }) =>
      void api.executeCommand('sheet.operation.scroll-to-range', {
        range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      }),
  };
}
