import { clearlyLess, type Clearness } from './backupBoxes';
import { found, refused, type Outcome } from './outcome';
import { laddersFor } from './pivotLadder';
import {
  ARTICLES,
  BACKUP_LISTINGS,
  GENERAL_BACKUPS,
  ONE_YEAR_ROLE,
  type Article,
  type BackupEntry,
  type BackupField,
  type GeneralSource,
} from './rules/backupListings';
import { RULES, type Rules } from './rules/rules';
import type { Specialty } from './rules/specialties';
import { TIERS, tierOf } from './tiers';

export { ONE_YEAR_ROLE, type Article, type BackupField };

/** Whose list: one article's for the dream, or one of the lists that an article gives for every dream. */
export type BackupSource = Article | GeneralSource;

/** What an article says of one backup. */
export interface BackupListed extends BackupEntry {
  readonly article: Article;
}

/** `community only`: no pass as printed, and a pass at community programs. `role` and `level` are no other specialty. */
export type BackupStanding = Clearness | 'community only' | 'role' | 'level';

export interface BackupRow {
  readonly dream: Specialty;
  readonly backup: BackupField;
  /** Every place that names it, in the order of the articles. */
  readonly listed: readonly BackupListed[];
  /** The articles that list it; those that name it only in passing are not counted. */
  readonly articles: readonly Article[];
  /** What of the dream it keeps, by the article that says so. */
  readonly keeps: readonly { readonly article: Article; readonly text: string; readonly source: string }[];
  /** Box 1 without the applicant's score. */
  readonly standing: BackupStanding;
}

/**
 * The backups of a dream, one row each (section 15, R-208 to ). With a source, that
 * article's in its own order. Without one the union, best supported first, then the less competitive ones; a
 * one-year role stands last (C-20). Refuses where no article, or not the one asked for, lists any (G-06, C-47).
 */
export function backupsFor(
  dream: Specialty,
  source?: BackupSource,
  rules: Rules = RULES,
): Outcome<readonly BackupRow[]> {
  const listed = listedFor(dream, source);
  if (listed.length === 0)
    return refused({ code: 'not-stated', what: 'backup', subject: dream, ...(source && { source }) });
  const fields = [...new Set(listed.map(({ backup }) => backup))];
  const rows = fields.map((backup) =>
    rowOf(
      dream,
      backup,
      listed.filter((entry) => entry.backup === backup),
      rules,
    ),
  );
  return found(source ? rows : rows.sort((a, b) => order(a, b, rules)));
}

function rowOf(
  dream: Specialty,
  backup: BackupField,
  listed: readonly BackupListed[],
  rules: Rules,
): BackupRow {
  const counted = new Set(listed.flatMap(({ article, aside }) => (aside ? [] : [article])));
  return {
    dream,
    backup,
    listed,
    articles: ARTICLES.filter((article) => counted.has(article)),
    keeps: keptBy(dream, backup),
    standing: standingOf(dream, backup, rules),
  };
}

const articleOf = ({ source }: BackupEntry): Article =>
  ARTICLES.find((article) => source.startsWith(article))!;

function listedFor(dream: Specialty, source: BackupSource | undefined): readonly BackupListed[] {
  const general =
    source && source in GENERAL_BACKUPS
      ? GENERAL_BACKUPS[source as GeneralSource].filter(({ backup }) => backup !== dream)
      : undefined;
  const own = [
    ...BACKUP_LISTINGS.flatMap(({ dreams, entries }) => (dreams.includes(dream) ? entries : [])),
    ...ladderBases(dream),
  ];
  const listed = (general ?? own).map((entry) => ({ ...entry, article: articleOf(entry) }));
  const asked = source && !general ? listed.filter(({ article }) => article === source) : listed;
  return [...asked].sort((a, b) => ARTICLES.indexOf(a.article) - ARTICLES.indexOf(b.article));
}

/** D3 lists what its ladders stand on. */
const ladderBases = (dream: Specialty): readonly BackupEntry[] =>
  laddersFor(dream)
    .map(({ base, condition, rule, source, standing }) => ({
      rule,
      source,
      standing,
      backup: base,
      ...(condition !== undefined && { condition }),
    }))
    .filter((entry, index, all) => {
      const same = (each: BackupEntry) => each.backup === entry.backup && each.source === entry.source;
      return all.findIndex(same) === index;
    });

const keptBy = (dream: Specialty, backup: BackupField): BackupRow['keeps'] =>
  BACKUP_LISTINGS.flatMap(({ dreams, keeps, entries }) => {
    const entry = entries.find((each) => each.backup === backup);
    return keeps !== undefined && entry && dreams.includes(dream)
      ? [{ article: articleOf(entry), text: keeps, source: entry.source }]
      : [];
  });

function standingOf(dream: Specialty, backup: BackupField, rules: Rules): BackupStanding {
  if (backup === ONE_YEAR_ROLE) return 'role';
  if (backup === dream) return 'level';
  const { clearness } = clearlyLess(dream, backup, undefined, rules);
  if (clearness !== 'fail') return clearness;
  return clearlyLess(dream, backup, 'community', rules).clearness === 'pass' ? 'community only' : 'fail';
}

function order(a: BackupRow, b: BackupRow, rules: Rules): number {
  const [roleA, roleB] = [a.standing === 'role', b.standing === 'role'];
  return (
    Number(roleA) - Number(roleB) ||
    b.articles.length - a.articles.length ||
    difficulty(a, rules) - difficulty(b, rules)
  );
}

/** 0 for the least competitive tier. */
function difficulty({ backup }: BackupRow, rules: Rules): number {
  const tier = backup === ONE_YEAR_ROLE ? undefined : tierOf(backup, {}, rules);
  return tier?.ok ? TIERS.length - 1 - TIERS.indexOf(tier.value.tier) : 0;
}
