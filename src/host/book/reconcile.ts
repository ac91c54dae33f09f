import type {
  Area,
  ChartData,
  ConditionalFormatData,
  StructuralEdit,
  TableData,
  ValidationData,
} from './bookData';
import type { BookThings, SheetThings } from './bookThings';
import { shiftPage } from './pageData';
import { moveFormula, renameSheetInFormula, shiftArea, shiftFormula, shiftSpan } from './shift';

type FormulaChange = (formula: string, home: string) => string;

/**
 * Everything Univer does not move by itself, moved: after rows or columns were inserted or deleted, whoever did it,
 * tables, conditional formats, validations, filters, names and the references of charts are where Excel has them.
 */
export function reconcileEdit(
  things: BookThings,
  edit: StructuralEdit,
  nameOf: (sheetId: string) => string,
): BookThings {
  const edited = nameOf(edit.sheetId);
  const change: FormulaChange = (formula, home) => shiftFormula(edit, formula, home, edited);
  const sheets = [...things.sheets].map(([id, sheet]): [string, SheetThings] => {
    const home = nameOf(id);
    const here = id === edit.sheetId;
    const filterArea = here && sheet.filter ? shiftArea(edit, sheet.filter.area) : sheet.filter?.area;
    const { filter, page, ...rest } = sheet;
    const pageNow = here && page ? shiftPage(edit, page) : page;
    return [
      id,
      {
        ...rest,
        tables: here ? sheet.tables.flatMap((table) => shiftTable(edit, table)) : sheet.tables,
        charts: sheet.charts.map((chart) => changeChart(chart, (formula) => change(formula, home))),
        conditionalFormats: sheet.conditionalFormats.flatMap((format) =>
          here
            ? shiftFormat(edit, format, home, change)
            : [changeFormat(format, (formula) => change(formula, home))],
        ),
        validations: sheet.validations.flatMap((validation) =>
          shiftValidation(edit, validation, here, home, change),
        ),
        ...(filter && filterArea && { filter: { ...filter, area: filterArea } }),
        ...(pageNow && { page: pageNow }),
      },
    ];
  });
  return {
    sheets: new Map(sheets),
    names: things.names.map((name) => ({ ...name, formula: change(name.formula, '') })),
  };
}

/** References to a sheet that has another name now, or none because it was deleted. */
export function reconcileSheetName(
  things: BookThings,
  sheetId: string,
  from: string,
  to: string | undefined,
): BookThings {
  const change = (formula: string): string => renameSheetInFormula(formula, from, to);
  const sheets = [...things.sheets]
    .filter(([id]) => to !== undefined || id !== sheetId)
    .map(([id, sheet]): [string, SheetThings] => [
      id,
      {
        ...sheet,
        charts: sheet.charts.map((chart) => changeChart(chart, change)),
        conditionalFormats: sheet.conditionalFormats.map((format) => changeFormat(format, change)),
        validations: sheet.validations.map((validation) => changeSource(validation, change)),
      },
    ]);
  const kept = things.names.filter((name) => to !== undefined || name.sheetId !== sheetId);
  return {
    sheets: new Map(sheets),
    names: kept.map((name) => ({ ...name, formula: change(name.formula) })),
  };
}

function shiftTable(edit: StructuralEdit, table: TableData): TableData[] {
  const area = shiftArea(edit, table.area);
  if (!area) return [];
  if (edit.kind === 'insertColumns' && area.columns > table.area.columns) {
    const columns = [...table.columns];
    for (let added = 0; added < edit.count; added++)
      columns.splice(edit.at - table.area.column + added, 0, freshColumn(columns));
    return [{ ...table, area, columns }];
  }
  if (edit.kind === 'deleteColumns') {
    const columns = table.columns.filter((_, index) => {
      const column = table.area.column + index;
      return shiftSpan(edit, column, column) !== undefined;
    });
    return [{ ...table, area, columns }];
  }
  return [{ ...table, area }];
}

/** `Column1`, `Column2` … : the first that the table does not have. */
export function freshColumn(columns: readonly string[]): string {
  const taken = new Set(columns.map((column) => column.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number++;
  return `Column${number}`;
}

function shiftFormat(
  edit: StructuralEdit,
  format: ConditionalFormatData,
  home: string,
  change: FormulaChange,
): ConditionalFormatData[] {
  const areas = shiftAreas(edit, format.areas);
  if (areas.length === 0) return [];
  const [rows, columns] = stepsToSurvivor(edit, format.areas[0]);
  const moved =
    rows || columns ? changeFormat(format, (formula) => moveFormula(formula, rows, columns)) : format;
  return [{ ...changeFormat(moved, (formula) => change(formula, home)), areas }];
}

// A relative formula is about the first cell of its area. When that cell is deleted, the first one that is left takes
// over, so the formula is read from there before it is shifted.
function stepsToSurvivor(edit: StructuralEdit, area: Area | undefined): [number, number] {
  if (!area) return [0, 0];
  const end = edit.at + edit.count;
  if (edit.kind === 'deleteRows' && area.row >= edit.at && area.row < end) return [end - area.row, 0];
  if (edit.kind === 'deleteColumns' && area.column >= edit.at && area.column < end)
    return [0, end - area.column];
  return [0, 0];
}

function shiftValidation(
  edit: StructuralEdit,
  validation: ValidationData,
  here: boolean,
  home: string,
  change: FormulaChange,
): ValidationData[] {
  const areas = here ? shiftAreas(edit, validation.areas) : validation.areas;
  if (areas.length === 0) return [];
  return [{ ...changeSource(validation, (formula) => change(formula, home)), areas }];
}

const shiftAreas = (edit: StructuralEdit, areas: readonly Area[]): Area[] =>
  areas.flatMap((area) => shiftArea(edit, area) ?? []);

function changeFormat(
  format: ConditionalFormatData,
  change: (formula: string) => string,
): ConditionalFormatData {
  const { rule } = format;
  if (rule.kind === 'formula') return { ...format, rule: { ...rule, formula: change(rule.formula) } };
  if (rule.kind !== 'cellValue') return format;
  const formula2 = rule.formula2 === undefined ? {} : { formula2: change(rule.formula2) };
  return { ...format, rule: { ...rule, formula1: change(rule.formula1), ...formula2 } };
}

function changeSource(validation: ValidationData, change: (formula: string) => string): ValidationData {
  const { rule } = validation;
  // A source without `=` is a list of words, in which `A1` means the text.
  if (rule.kind !== 'list' || !rule.source.startsWith('=')) return validation;
  return { ...validation, rule: { ...rule, source: change(rule.source) } };
}

const changeChart = (chart: ChartData, change: (formula: string) => string): ChartData => ({
  ...chart,
  series: chart.series.map((series) => ({
    ...series,
    values: change(series.values),
    ...(series.categories !== undefined && { categories: change(series.categories) }),
    ...(series.nameReference !== undefined && { nameReference: change(series.nameReference) }),
  })),
});
