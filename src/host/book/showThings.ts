import { rangeOf } from './areas';
import type { ConditionalFormatData, NameData, TableData, ValidationData } from './bookData';
import type { BookThings, SheetThings } from './bookThings';
import { noThings } from './bookThings';
import { singleReference } from './references';
import { conditionalRuleOf, validationRuleOf } from './univerRules';
import type { UniverModel } from './univerModel';

const addFormat = 'sheet.mutation.add-conditional-rule';
const addValidation = 'data-validation.mutation.addRule';
const setFilter = 'sheet.mutation.set-filter-range';

/** Tells Univer what it needs of the things: names and tables to calculate, rules, filters and looks for its grid. */
export class ThingsMirror {
  private readonly formats = new Map<string, readonly string[]>();
  private readonly validations = new Map<string, readonly string[]>();

  constructor(private readonly model: UniverModel) {}

  show(before: BookThings, after: BookThings): void {
    if (before.names !== after.names) this.showNames(before.names, after.names);
    for (const id of new Set([...before.sheets.keys(), ...after.sheets.keys()])) {
      const was = before.sheets.get(id) ?? noThings;
      const is = after.sheets.get(id) ?? noThings;
      if (was.tables !== is.tables) this.showTables(id, was.tables, is.tables);
      // A deleted sheet has taken its rules with it.
      if (!this.model.workbook.getSheetBySheetId(id)) continue;
      if (was.conditionalFormats !== is.conditionalFormats) this.showFormats(id, is.conditionalFormats);
      if (was.validations !== is.validations) this.showValidations(id, is.validations);
      if (was.filter?.area !== is.filter?.area) this.showFilter(id, is.filter);
    }
  }

  /** Shows the rules of a sheet again, after Univer's own grid has moved them in its way. */
  showRulesAgain(sheetId: string, { conditionalFormats, validations }: SheetThings): void {
    this.showFormats(sheetId, conditionalFormats);
    this.showValidations(sheetId, validations);
  }

  private showNames(before: readonly NameData[], after: readonly NameData[]): void {
    const kept = new Set(after.map(nameId));
    for (const name of before)
      if (!kept.has(nameId(name)))
        this.model.run('formula.mutation.remove-defined-name', { ...univerName(name) });
    const known = new Map(before.map((name) => [nameId(name), JSON.stringify(name)]));
    for (const name of after)
      if (known.get(nameId(name)) !== JSON.stringify(name))
        this.model.run('formula.mutation.set-defined-name', univerName(name));
  }

  private showTables(sheetId: string, before: readonly TableData[], after: readonly TableData[]): void {
    const kept = new Set(after.map(({ name }) => name));
    for (const table of before) {
      if (!kept.has(table.name))
        this.model.run('formula.mutation.remove-super-table', { tableName: table.name });
      if (!after.includes(table)) this.showTableLook('delete', sheetId, table);
    }
    for (const table of after) {
      if (before.includes(table)) continue;
      // `#Data` ends before the totals; Univer's tables know none.
      const area = table.hasTotals ? { ...table.area, rows: table.area.rows - 1 } : table.area;
      const titleMap = new Map(table.columns.map((column, index) => [column, index]));
      const reference = { sheetId, range: rangeOf(area), titleMap };
      this.model.run('formula.mutation.set-super-table', { tableName: table.name, reference });
      this.showTableLook('set', sheetId, table);
    }
  }

  private showTableLook(what: 'set' | 'delete', sheetId: string, table: TableData): void {
    const id = `sheet.mutation.${what === 'set' ? 'set' : 'remove'}-worksheet-range-theme-style`;
    if (!this.model.workbook.getSheetBySheetId(sheetId) || !table.style) return;
    this.model.run(id, { subUnitId: sheetId, range: rangeOf(table.area), themeName: 'light-blue' });
  }

  private showFormats(sheetId: string, formats: readonly ConditionalFormatData[]): void {
    if (!this.model.knows(addFormat)) return;
    for (const cfId of this.formats.get(sheetId) ?? [])
      this.model.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheetId, cfId });
    // Univer puts a new rule before the others.
    const rules = [...formats]
      .sort((a, b) => b.priority - a.priority)
      .flatMap((format) => conditionalRuleOf(format));
    for (const rule of rules) this.model.run(addFormat, { subUnitId: sheetId, rule });
    this.formats.set(
      sheetId,
      rules.map(({ cfId }) => cfId),
    );
  }

  private showValidations(sheetId: string, validations: readonly ValidationData[]): void {
    if (!this.model.knows(addValidation)) return;
    const shown = this.validations.get(sheetId) ?? [];
    if (shown.length > 0)
      this.model.run('data-validation.mutation.removeRule', { subUnitId: sheetId, ruleId: [...shown] });
    const rules = validations.flatMap((validation, index) =>
      validationRuleOf(validation, `host-validation-${index}`),
    );
    for (const rule of rules) this.model.run(addValidation, { subUnitId: sheetId, rule });
    this.validations.set(
      sheetId,
      rules.map(({ uid }) => uid),
    );
  }

  private showFilter(sheetId: string, filter: SheetThings['filter']): void {
    if (!this.model.knows(setFilter)) return;
    if (filter) this.model.run(setFilter, { subUnitId: sheetId, range: rangeOf(filter.area) });
    else this.model.run('sheet.mutation.remove-filter', { subUnitId: sheetId });
  }
}

const prefix = 'host-name:';

/** The id under which Univer knows a name of ours; other ids are names a person made in the grid. */
export const nameId = ({ name, sheetId }: NameData): string =>
  `${prefix}${sheetId ?? ''}:${name.toUpperCase()}`;
export const isOurNameId = (id: string): boolean => id.startsWith(prefix);

const univerName = (name: NameData): object => ({
  id: nameId(name),
  name: name.name,
  formulaOrRefString: singleReference(name.formula) ? name.formula.replace(/^=/, '') : name.formula,
  localSheetId: name.sheetId ?? 'AllDefaultWorkbook',
  hidden: !name.visible,
  ...(name.comment !== undefined && { comment: name.comment }),
});
