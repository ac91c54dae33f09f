import { relationshipId } from '../../openxml/workbookPart';
import type { CopyFile, CopySheet } from './copyFile';
import type { FormulaJudge } from './formulaVerdict';

/** What a sheet keeps for later and does not show: scenarios with values of cells that are left out, ranges to add up on sheets that are, and views with their filters. */
export function dropScenarios(
  { parts }: CopyFile,
  { path, root, name }: CopySheet,
  judge: FormulaJudge,
): void {
  const isKept = (place: string): boolean => judge.verdict(place, name) === 'keep';
  for (const scenarios of root.elements('scenarios')) {
    for (const scenario of scenarios.elements('scenario'))
      if (!scenario.elements('inputCells').every((cell) => isKept(cell.get('r') ?? ''))) {
        scenarios.remove(scenario);
        scenarios.set('current', undefined).set('show', undefined);
      }
    if (scenarios.elements('scenario').length === 0) root.remove(scenarios);
  }
  for (const sums of root.elements('dataConsolidate')) {
    const isGone = sums.all('dataRef').some((source) => {
      const sheet = source.get('sheet')?.replaceAll("'", "''");
      const place = source.get('name') ?? source.get('ref') ?? '';
      return (
        relationshipId(source) !== undefined || !isKept(sheet === undefined ? place : `'${sheet}'!${place}`)
      );
    });
    if (!isGone) continue;
    for (const source of sums.all('dataRef')) parts.unrelate(path, relationshipId(source) ?? '');
    root.remove(sums);
  }
  if (!judge.gone.cells.some((cells) => cells.meets(name, EVERYWHERE))) return;
  for (const { id, target } of parts.related(path, 'namedSheetView')) {
    parts.unrelate(path, id);
    parts.remove(target);
  }
}

const EVERYWHERE = { row: 0, column: 0, rows: Number.MAX_SAFE_INTEGER, columns: Number.MAX_SAFE_INTEGER };
