import { proposed, stated, type Figure } from './figure';

/** What weighs on an application, by kind (R-851): the union of the articles' lists. */
export const FLAG_KINDS = [
  'failed attempt',
  'several failed attempts',
  'remediation',
  'clerkship failures',
  'leave of absence',
  'professionalism',
  'unexplained gap',
  'reputation',
  'other',
  'old graduation',
  'visa',
  'IMG',
  'low Step 2',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/**
 * How heavy a flag is. `judged` waits for a person to call it mild or not. A risk factor raises counts and
 * is no flag; a low score is a matter of the zone.
 */
export const SEVERITIES = [
  'mild',
  'non-mild',
  'professionalism',
  'failure',
  'judged',
  'risk factor',
  'zone',
] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What makes an anchor of a flag: always, only a leave that is explained vaguely, or several of them. */
export type AnchorTest = 'always' | 'if vague' | 'if several';

export interface FlagRow {
  readonly severity: Figure<Severity>;
  readonly anchor?: Figure<AnchorTest>;
}

/** Chapter (l) of the rulebook. */
export interface FlagRules {
  readonly rows: Readonly<Record<FlagKind, FlagRow>>;
  /** what a leave or a gap is once it is explained. */
  readonly explained: Figure<Severity>;
  /** mild flags that still leave an applicant Borderline. */
  readonly mildAtMost: Figure;
  /** clerkship failures or marginal passes that are "several". */
  readonly severalClerkships: Figure;
  /** what raises the counts of, and nothing else. */
  readonly raisesCounts: Figure<readonly FlagKind[]>;
  /** years since graduation over which an IMG's age is a risk factor, and over which a strong one. */
  readonly imgYears: { readonly over: Figure; readonly strongOver: Figure };
}

const severity = (value: Severity, source = '') => proposed(value, 'R-851', source);
const anchor = (value: AnchorTest, source: string) => stated(value, 'R-852', source);

export const FLAG_RULES: FlagRules = {
  rows: {
    'failed attempt': {
      severity: severity('failure', 'D0:10 D0:20 D0:117 D1:20 D1:43 D1:68 D2:69 D3:22'),
      anchor: anchor('always', 'D4:66'),
    },
    'several failed attempts': {
      severity: severity('failure', 'D1:43 D1:87 D2:103'),
      anchor: anchor('always', 'D4:66'),
    },
    remediation: { severity: severity('failure', 'D0:20 D1:21 D1:67 D2:69') },
    'clerkship failures': { severity: severity('failure', 'D4:63'), anchor: anchor('if several', 'D4:63') },
    'leave of absence': {
      severity: severity('non-mild', 'D0:117 D1:21 D1:67 D2:69 D3:22'),
      anchor: anchor('if vague', 'D4:65'),
    },
    professionalism: {
      severity: severity('professionalism', 'D1:21 D1:67 D2:69 D3:22'),
      anchor: anchor('always', 'D4:64'),
    },
    'unexplained gap': {
      severity: severity('non-mild', 'D1:21 D2:68'),
      anchor: anchor('always', 'D4:67'),
    },
    reputation: { severity: severity('judged', 'D1:70 D2:407') },
    other: { severity: severity('judged') },
    'old graduation': { severity: severity('risk factor', 'D1:69 D2:104') },
    visa: { severity: severity('risk factor', 'D1:69 D2:70 D3:22') },
    IMG: { severity: severity('risk factor', 'D1:42 D2:103') },
    'low Step 2': { severity: severity('zone', 'D2:82') },
  },
  explained: proposed('mild', 'R-851', 'D4:65'),
  mildAtMost: stated(1, 'R-006', 'D0:20'),
  severalClerkships: proposed(2, 'R-852', 'D4:63'),
  raisesCounts: stated(['IMG', 'old graduation', 'low Step 2'], 'R-854', 'D2:531'),
  imgYears: { over: proposed(3, 'R-853', 'D1:69'), strongOver: proposed(5, 'R-853', 'D1:69') },
};
