import { DECISION_FIGURES, DECISION_QUESTIONS } from '../domain/decisionQuestions';
import { FIGURE_TEXTS, questionText, type DecisionText } from '../domain/decisionTexts';
import { fieldText, isFieldFigure, isRating, isWords } from '../domain/fieldKeys';
import { isLetterFact, letterText } from '../domain/letterKeys';
import { found, type Outcome, refused } from '../domain/outcome';
import { CHOICES } from '../domain/reattempt';
import { RATINGS } from '../domain/rules/backups';
import { STRATEGY_REASONS } from '../domain/rules/strategyReasons';
import { ANSWERS } from '../domain/words';
import { cellText, sentenceText } from './cellText';
import { openDecisionsSheet, type DecisionHeader, type DecisionsSheet } from './decisionsSheet';
import { addDecisionsSheet } from './dressDecisions';
import { runExcel } from './excel';
import { markSheet } from './ownSheet';
import { DECISIONS_SHEET } from './sheetNames';
import { CHOICE_KEY } from './storedDecisions';

/** What can be kept: a judgement, a rating, the decision itself, a number, what is told in words, or nothing again. */
export type DecisionValue = string | number | undefined;

/**
 * Keeps one answer on the Backstop Decisions sheet, which is made the first time, in three syncs: in the row of its key, or in a
 * new row below all others. Answers with the number of answers written, which is 0 when it stood there already. Refuses a
 * sheet of that name that is not ours, and one that is protected.
 */
export function keepDecision(key: string, value: DecisionValue): Promise<Outcome<number>> {
  return runExcel(async (context) => {
    const opened = await openDecisionsSheet(context);
    if (!opened.ok) return opened;
    if (opened.value?.protected) return refused({ code: 'sheet-protected', sheet: DECISIONS_SHEET });
    const there = opened.value?.rows.find((row) => row.key === key);
    if (String(there?.value ?? '') === String(value ?? '')) return found(0);
    const decisions = opened.value ?? addDecisionsSheet(context);
    if (!decisions.marked) markSheet(decisions.sheet, DECISIONS_SHEET);
    const row = there?.row ?? decisions.end;
    if (!there) addRow(decisions, row, key);
    put(decisions, row, 'Answer', isText(key) ? cellText(String(value ?? '')) : (value ?? ''));
    await context.sync();
    return found(1);
  });
}

/** Whether the answer is told in a person’s own words, and has to stay text. */
const isText = (key: string): boolean => isWords(key) || isLetterFact(key);

function put({ sheet, columns }: DecisionsSheet, row: number, name: DecisionHeader, value: string | number) {
  const column = columns[name];
  if (column !== undefined) sheet.getRangeByIndexes(row, column, 1, 1).values = [[value]];
}

function addRow(decisions: DecisionsSheet, row: number, key: string): void {
  const { text, citation } = textOf(key);
  put(decisions, row, 'Question', sentenceText(text));
  put(decisions, row, 'Rule', citation ? cellText(citation.rule) : '');
  put(decisions, row, 'Source', citation ? cellText(citation.source) : '');
  put(decisions, row, 'Key', cellText(key));
  const words = key === CHOICE_KEY ? CHOICES : isRating(key) ? RATINGS : ANSWERS;
  const column = decisions.columns.Answer;
  const typed = DECISION_FIGURES.some((figure) => figure === key) || isFieldFigure(key) || isText(key);
  if (column === undefined || typed) return;
  const { dataValidation } = decisions.sheet.getRangeByIndexes(row, column, 1, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.ignoreBlanks = true;
}

/** The boxes of a backup carry their field in the key, and the key is then the question. */
function textOf(key: string): Pick<DecisionText, 'text'> & Partial<DecisionText> {
  if (key === CHOICE_KEY) return { text: 'Your decision, in one word', citation: STRATEGY_REASONS.binary };
  const question = DECISION_QUESTIONS.find((each) => each === key);
  if (question) return questionText(question);
  const figure = DECISION_FIGURES.find((each) => each === key);
  return figure ? FIGURE_TEXTS[figure] : (fieldText(key) ?? letterText(key) ?? { text: key });
}
