import { DECISION_HEADERS, type DecisionHeader, type DecisionsSheet } from './decisionsSheet';
import { addTitledSheet, dressHeader, QUIET, setUpPages, setWidths } from './sheetLook';
import { DECISIONS_SHEET } from './sheetNames';

const EXPLAINED =
  'What you answered on the Decide screen. Change an answer here or there; a blank is not known. Nothing here predicts a match.';
/** Points. */
const WIDTHS: Readonly<Record<DecisionHeader, number>> = {
  Question: 420,
  Answer: 80,
  Rule: 48,
  Source: 130,
  Key: 180,
};

/** 0-based row of the header on a new sheet, and rows dressed from the first. */
const HEADER_ROW = 3;
const ROOM = 200;

/** Makes the sheet with its headings and answers with it as one that holds no rows yet. */
export function addDecisionsSheet(context: Excel.RequestContext): DecisionsSheet {
  const sheet = addTitledSheet(context, DECISIONS_SHEET, EXPLAINED);
  DECISION_HEADERS.forEach((name, column) => {
    const head = sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1);
    head.values = [[name]];
    dressHeader(head);
    setWidths(sheet, [WIDTHS[name]], column);
    const body = sheet.getRangeByIndexes(HEADER_ROW + 1, column, ROOM, 1);
    body.format.verticalAlignment = 'Top';
    if (name === 'Question' || name === 'Key') body.format.wrapText = true;
    if (name === 'Answer') body.format.horizontalAlignment = 'Left';
    if (name === 'Rule' || name === 'Source' || name === 'Key') body.format.font.color = QUIET;
  });
  sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  setUpPages(sheet, {
    orientation: 'Portrait',
    header: HEADER_ROW,
    columns: DECISION_HEADERS.indexOf('Key'),
  });
  return {
    sheet,
    marked: true,
    columns: Object.fromEntries(DECISION_HEADERS.map((name, column) => [name, column])),
    rows: [],
    end: HEADER_ROW + 1,
    protected: false,
  };
}
