import { backupCheck, type BackupCheckReading } from '../../../domain/backupBoxes';
import { backupsFor, ONE_YEAR_ROLE, type BackupField, type BackupRow } from '../../../domain/backups';
import { fieldFigureKey } from '../../../domain/fieldKeys';
import type { Outcome } from '../../../domain/outcome';
import type { Rules } from '../../../domain/rules/rules';
import { readScore } from '../../../domain/scores';
import { matchSpecialty, type Specialty } from '../../../domain/specialties';
import type { KeptFigures } from '../../../workbook/storedDecisions';
import type { StoredProfile } from '../../../workbook/storedProfile';
import { ASKED_BOXES, backupAnswerKey, type Answers } from './backupAnswers';

/** A field that may back up the dream: listed by an article, or chosen in the profile. */
export interface BackupCandidate {
  readonly field: BackupField;
  /** Who lists it; absent for a field of the profile that no article lists for this dream. */
  readonly row: BackupRow | undefined;
  /** The four boxes; absent for what is no other specialty. */
  readonly check: BackupCheckReading | undefined;
  /** True for the backup of the profile. */
  readonly chosen: boolean;
}

export interface Candidates {
  readonly dream: Specialty;
  readonly hasScore: boolean;
  readonly ranked: readonly BackupCandidate[];
  /** Listed, and failing the first box whatever is answered. */
  readonly failing: readonly BackupCandidate[];
  /** What the articles do not say, where none lists a backup. */
  readonly silent: Extract<Outcome<unknown>, { ok: false }>['problem'] | undefined;
}

const named = (text: string | undefined): Specialty | undefined => {
  const match = text === undefined ? undefined : matchSpecialty(text);
  return typeof match === 'object' ? match.specialty : undefined;
};

/** The candidates for the dream of a profile, in the order of R-235; undefined without a dream that can be read. */
export function candidatesFor(
  profile: StoredProfile,
  answers: Answers,
  rules: Rules,
  figures: KeptFigures = {},
): Candidates | undefined {
  const dream = named(profile.dream);
  if (!dream) return undefined;
  const own = named(profile.backup);
  const score = profile.step2 === undefined ? undefined : readScore(profile.step2, rules);
  const step2 = score?.ok ? score.value : undefined;
  const listed = backupsFor(dream, undefined, rules);
  const rows = listed.ok ? listed.value : [];
  const candidate = (field: BackupField, row: BackupRow | undefined): BackupCandidate => ({
    field,
    row,
    chosen: field === own,
    check:
      field === ONE_YEAR_ROLE || row?.standing === 'level'
        ? undefined
        : checked(dream, field, profile, step2, answers, figures, rules),
  });
  const all = rows.map((row) => candidate(row.backup, row));
  const unlisted = own && own !== dream && all.every(({ field }) => field !== own);
  const everyone = unlisted ? [candidate(own, undefined), ...all] : all;
  const fails = ({ check, chosen }: BackupCandidate) =>
    !chosen && check?.boxes['less competitive'] === 'fail';
  return {
    dream,
    hasScore: step2 !== undefined,
    ranked: everyone.filter((each) => !fails(each)),
    failing: everyone.filter(fails),
    silent: listed.ok ? undefined : listed.problem,
  };
}

function checked(
  dream: Specialty,
  backup: Specialty,
  { setting }: StoredProfile,
  step2: number | undefined,
  answers: Answers,
  figures: KeptFigures,
  rules: Rules,
): BackupCheckReading | undefined {
  const [fit, volume, pathways] = ASKED_BOXES.map((box) => answers[backupAnswerKey(backup, box)]);
  const positions = figures[fieldFigureKey(backup, 'positions')];
  const question = { dream, backup, step2, setting, fit, volume, positions, pathways };
  const check = backupCheck(question, rules);
  return check.ok ? check.value : undefined;
}
