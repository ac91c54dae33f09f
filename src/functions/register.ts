import { callFunction } from './engine/callFunction';
import type { Block, CellAnswer, CellError } from './engine/cells';
import { isCellError } from './engine/cells';
import type { CellFunction } from './engine/defineFunction';
import { FUNCTIONS } from './index';
import { useRules } from './rulesInForce';

let areRulesKnown = false;
let reading: Promise<void> | undefined;

/** Reads the rules of the workbook before the first cell is calculated. What fails is tried again by the next call. */
export function knowRules(): Promise<void> {
  reading ??= Office.onReady()
    .then(() => import('../workbook/rules/followRules'))
    .then(({ followRules }) => followRules(useRules))
    .then(
      () => {
        areRulesKnown = true;
      },
      (error: unknown) => {
        reading = undefined;
        throw error;
      },
    );
  return reading;
}

for (const called of FUNCTIONS)
  CustomFunctions.associate(called.id, (...args: readonly unknown[]) =>
    areRulesKnown ? answer(called, args) : knowRules().then(() => answer(called, args)),
  );

// The pane shows what is in force, whether a cell has asked or not. A failure is told to the cell that asks next.
knowRules().catch(() => undefined);

function answer(called: CellFunction, args: readonly unknown[]) {
  const answers = callFunction(called, args);
  return answers instanceof Promise ? answers.then(handOver) : handOver(answers);
}

function handOver(answers: Block<CellAnswer | CellError>) {
  const [first] = answers[0]!;
  // A single error is thrown: every version of Excel shows its sentence then.
  if (answers.length === 1 && answers[0]!.length === 1 && isCellError(first)) throw excelError(first);
  return answers.map((row) => row.map(toExcel));
}

const toExcel = (answer: CellAnswer | CellError) => (isCellError(answer) ? excelError(answer) : answer);

/** Codes that Excel does not take from a function (an error cell may hold any) become `#VALUE!`. */
function excelError({ code, message }: CellError): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const known: readonly (readonly [string, CustomFunctions.ErrorCode])[] = Object.values(ErrorCode).map(
    (each) => [each, each],
  );
  return new CustomFunctions.Error(new Map(known).get(code) ?? ErrorCode.invalidValue, message);
}
