import type { GradedTest } from '../../domain/listGrade';
import { found, refused } from '../../domain/outcome';
import { TEST_WORD, type TestWord } from '../choiceSets';
import { writtenIn } from './cells';
import type { BlockParameter } from './parameter';

const graded = (word: TestWord): GradedTest =>
  word === 'alarm' ? { result: 'fail', alarm: true } : { result: word, alarm: false };

/** The results of pressure tests, one a cell, as the summary writes them. Blank cells say nothing. */
export const testResults: BlockParameter<readonly GradedTest[] | undefined> = {
  takes: 'block',
  optional: true,
  needed: false,
  read(cells, name) {
    const written = writtenIn(cells);
    const tests: GradedTest[] = [];
    for (const given of written) {
      const word = TEST_WORD.find(given);
      if (!word) return refused({ code: 'choice-unknown', name, given, accepted: TEST_WORD.words });
      tests.push(graded(word));
    }
    return tests.length > 0 ? found(tests) : undefined;
  },
};
