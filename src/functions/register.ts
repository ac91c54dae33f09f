import { callFunction } from './engine/callFunction';
import type { Block, CellAnswer, CellError } from './engine/cells';
import { isCellError } from './engine/cells';
import { FUNCTIONS } from './index';

for (const called of FUNCTIONS)
  CustomFunctions.associate(called.id, (...args: readonly unknown[]) => {
    const answers = callFunction(called, args);
    return answers instanceof Promise ? answers.then(handOver) : handOver(answers);
  });

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
