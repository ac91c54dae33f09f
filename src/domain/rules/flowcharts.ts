import type { Citation } from './figure';

/** A flowchart by the names of its boxes. The articles lost the arrows; those here are a reading (G-20). */
export interface Flowchart<Question extends string = string, Doing extends string = string> {
  readonly start: Doing;
  readonly questions: Readonly<Record<Question, Citation & Readonly<Record<'yes' | 'no', Question | Doing>>>>;
  /** Something to do, with one way on; without it the path ends there. */
  readonly doings: Readonly<Record<Doing, Citation & { readonly next?: Question | Doing }>>;
}

const printed =
  (rule: string, article: string) =>
  (line: number, support: string): Citation => ({
    rule,
    source: `${article}:${line} ${support}`,
    standing: 'stated',
  });

const D1 = printed('R-311', 'D1');

export type ReattemptQuestion = 'near the norms' | 'matched afterwards';
export type ReattemptDoing =
  | 'not matched'
  | 'analysis'
  | 'one reattempt'
  | 'find pivots'
  | 'dream year'
  | 'pivot role'
  | 'strengthen'
  | 'rebuild'
  | 'residency'
  | 'second pivot';

/** R-311: D1's flowchart, whether to try the dream field once more. */
export const REATTEMPT_FLOW: Flowchart<ReattemptQuestion, ReattemptDoing> = {
  start: 'not matched',
  questions: {
    'near the norms': { ...D1(256, 'D1:40-44'), yes: 'one reattempt', no: 'find pivots' },
    'matched afterwards': { ...D1(257, 'D1:232-234'), yes: 'residency', no: 'second pivot' },
  },
  doings: {
    'not matched': { ...D1(246, 'D1:15-22'), next: 'analysis' },
    analysis: { ...D1(247, 'D1:15-22'), next: 'near the norms' },
    'one reattempt': { ...D1(248, 'D1:75-84'), next: 'dream year' },
    'find pivots': { ...D1(249, 'D1:91-97'), next: 'pivot role' },
    'dream year': { ...D1(250, 'D1:82'), next: 'strengthen' },
    'pivot role': { ...D1(251, 'D1:120-140'), next: 'strengthen' },
    strengthen: { ...D1(252, 'D1:149'), next: 'rebuild' },
    rebuild: { ...D1(253, 'D1:170'), next: 'matched afterwards' },
    residency: D1(254, 'D1:245'),
    'second pivot': D1(255, 'D1:235-239'),
  },
};

const D2 = printed('R-314', 'D2');

export type BackupYearQuestion = 'PGY-1 place secured';
export type BackupYearDoing =
  | 'no match'
  | 'clinical work'
  | 'gap year'
  | 'backup electives'
  | 'backup research'
  | 'letters and network'
  | 'apply widely';

/** R-314: D2's flowchart, what the year after a miss is made of. */
export const BACKUP_YEAR_FLOW: Flowchart<BackupYearQuestion, BackupYearDoing> = {
  start: 'no match',
  questions: {
    'PGY-1 place secured': { ...D2(290, 'D2:225 D2:255'), yes: 'clinical work', no: 'gap year' },
  },
  doings: {
    'no match': { ...D2(283, 'D2:280'), next: 'PGY-1 place secured' },
    'clinical work': { ...D2(284, 'D2:225-253'), next: 'backup electives' },
    'gap year': { ...D2(285, 'D2:255-277'), next: 'backup research' },
    'backup electives': { ...D2(286, 'D2:225-253'), next: 'letters and network' },
    'backup research': { ...D2(287, 'D2:255-277'), next: 'letters and network' },
    'letters and network': { ...D2(288, 'D2:225-277'), next: 'apply widely' },
    'apply widely': D2(289, 'D2:369-381'),
  },
};

const D3 = printed('R-316', 'D3');

export type DirectorQuestion = 'enough interviews' | 'director says reapply' | 'fixable in a year';
export type DirectorDoing = 'did not match' | 'pivot now' | 'gap year and reapply';

/** R-316: D3's flowchart, whether to reapply or to pivot now. */
export const DIRECTOR_FLOW: Flowchart<DirectorQuestion, DirectorDoing> = {
  start: 'did not match',
  questions: {
    'enough interviews': { ...D3(126, 'D3:130 D3:137'), yes: 'director says reapply', no: 'pivot now' },
    'director says reapply': { ...D3(127, 'D3:131 D3:139'), yes: 'fixable in a year', no: 'pivot now' },
    'fixable in a year': { ...D3(128, 'D3:132'), yes: 'gap year and reapply', no: 'pivot now' },
  },
  doings: {
    'did not match': { ...D3(123, 'D3:118'), next: 'enough interviews' },
    'gap year and reapply': D3(125, 'D3:132-135'),
    'pivot now': D3(124, 'D3:136-140'),
  },
};

const D4 = printed('R-323', 'D4');

export type RiskQuestion = 'close to the norm' | 'accepts high risk';
export type RiskDoing =
  | 'borderline score'
  | 'apply broadly'
  | 'long list with backup'
  | 'less competitive backup'
  | 'letters and narrative';

/** R-323: D4's flowchart, how to apply with a borderline score. */
export const RISK_FLOW: Flowchart<RiskQuestion, RiskDoing> = {
  start: 'borderline score',
  questions: {
    'close to the norm': { ...D4(263, 'D4:254'), yes: 'apply broadly', no: 'accepts high risk' },
    'accepts high risk': {
      ...D4(264, 'D4:84-87'),
      yes: 'long list with backup',
      no: 'less competitive backup',
    },
  },
  doings: {
    'borderline score': { ...D4(258, 'D4:254'), next: 'close to the norm' },
    'apply broadly': { ...D4(259, 'D4:81-83'), next: 'letters and narrative' },
    'long list with backup': { ...D4(260, 'D4:86'), next: 'letters and narrative' },
    'less competitive backup': { ...D4(261, 'D4:85'), next: 'letters and narrative' },
    'letters and narrative': { ...D4(262, 'D4:253-264'), standing: 'proposed' },
  },
};
