import { expect } from 'vitest';
import { directorFlow } from '../../src/domain/directorSupport';
import { walkBackupYear, walkDirector, walkReattempt, walkRisk } from '../../src/domain/flowcharts';
import { reattemptFlow } from '../../src/domain/reattempt';
import { riskFlow } from '../../src/domain/riskFlow';
import {
  BACKUP_YEAR_FLOW,
  DIRECTOR_FLOW,
  REATTEMPT_FLOW,
  RISK_FLOW,
  type Flowchart,
} from '../../src/domain/rules/flowcharts';
import { boxText, type FlowBoxName } from '../../src/domain/whyFlow';
import {
  BACKUP_YEAR_PATHS,
  DIRECTOR_PATHS,
  REATTEMPT_PATHS,
  RISK_PATHS,
} from '../fixtures/workedExamplesFlows';
import { test } from './proof';

const boxes = ({ steps }: { readonly steps: readonly { readonly box: string }[] }) =>
  steps.map(({ box }) => box);

test.for(REATTEMPT_PATHS)('R-311: near %s, matched %s', ([near, matched, path, open]) => {
  const walked = walkReattempt({ 'near the norms': near, 'matched afterwards': matched });
  expect(boxes(walked)).toEqual(path);
  expect(walked.open).toBe(open);
});

test.for(BACKUP_YEAR_PATHS)('R-314: PGY-1 %s', ([secured, path, open]) => {
  const walked = walkBackupYear({ 'PGY-1 place secured': secured });
  expect(boxes(walked)).toEqual(path);
  expect(walked.open).toBe(open);
});

test.for(DIRECTOR_PATHS)(
  'R-316: interviews %s, director %s, fixable %s',
  ([enough, says, fixable, path, open]) => {
    const walked = walkDirector({
      'enough interviews': enough,
      'director says reapply': says,
      'fixable in a year': fixable,
    });
    expect(boxes(walked)).toEqual(path);
    expect(walked.open).toBe(open);
  },
);

test.for(RISK_PATHS)('R-323: close %s, risk %s', ([close, risk, path, open]) => {
  const walked = walkRisk({ 'close to the norm': close, 'accepts high risk': risk });
  expect(boxes(walked)).toEqual(path);
  expect(walked.open).toBe(open);
});

test('R-311: near is under a gap of 15, and a lost reattempt leads to the second pivot', () => {
  const at = (facts: Parameters<typeof reattemptFlow>[0]) => reattemptFlow(facts);
  expect(at({ band: 'Near', answers: {} }).open).toBe('matched afterwards');
  expect(boxes(at({ band: 'Near', answers: {} }))).toContain('one reattempt');
  expect(boxes(at({ band: 'Long shot', answers: {} }))).toContain('find pivots');
  expect(at({ answers: {} }).open).toBe('near the norms');
  expect(at({ band: 'Near', reattempts: 1, answers: {} }).end).toBe('second pivot');
  expect(at({ band: 'Near', reattempts: 0, answers: {} }).end).toBe(undefined);
});

test('R-316, C-32: two interviews lead to the pivot, three to the director', () => {
  expect(directorFlow({ interviews: 2, answers: {} }).end).toBe('pivot now');
  expect(directorFlow({ interviews: 3, answers: {} }).open).toBe('director says reapply');
});

test('R-323: close is Green, or Yellow in a field that is not highly competitive', () => {
  const first = (zone: 'Green' | 'Yellow' | 'Red' | undefined, field: 'Dermatology' | 'Internal Medicine') =>
    riskFlow(zone, field, {}).steps[1]?.answer;
  expect(first('Green', 'Dermatology')).toBe('yes');
  expect(first('Yellow', 'Dermatology')).toBe('no');
  expect(first('Yellow', 'Internal Medicine')).toBe('yes');
  expect(first('Red', 'Internal Medicine')).toBe('no');
  expect(first(undefined, 'Internal Medicine')).toBe('unknown');
});

const CHARTS: readonly Flowchart[] = [REATTEMPT_FLOW, BACKUP_YEAR_FLOW, DIRECTOR_FLOW, RISK_FLOW];

test('every box can be reached, cites its line and has a text', () => {
  for (const { start, questions, doings } of CHARTS) {
    const reached = new Set([start]);
    for (const box of reached) {
      const question = questions[box];
      if (question) reached.add(question.yes).add(question.no);
      const next = doings[box]?.next;
      if (next) reached.add(next);
    }
    const all = [...Object.keys(questions), ...Object.keys(doings)];
    expect([...reached].sort()).toEqual(all.sort());
    for (const box of all) {
      const { rule, source } = (questions[box] ?? doings[box])!;
      expect(rule).toMatch(/^R-3(11|14|16|23)$/);
      expect(source).toMatch(/^D[1-4]:\d/);
      expect(boxText(box as FlowBoxName)).toMatch(box in questions ? /^.{10,}\?$/ : /^[A-Z].{6,}[^?]$/);
    }
  }
});

test('the boxes tell the figures of the articles', () => {
  expect(boxText('strengthen')).toContain('12–18 months');
  expect(boxText('one reattempt')).toContain('1 more');
  expect(boxText('enough interviews')).toContain('3 or more');
  expect(boxText('long list with backup')).toContain('80–100+');
});
