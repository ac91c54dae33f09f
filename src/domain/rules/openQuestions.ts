/**
 * Where the articles disagree (section 12 of the rulebook) and where they say nothing (section 13), and how
 * Backstop reads them. For the README and for people; what is in force, the figures say.
 */
export interface Disagreement {
  readonly id: `C-${string}`;
  readonly about: string;
  /** The lines that disagree, `D4:55`; or the rule or section that lists them. */
  readonly sources: string;
  readonly reading: string;
}

export interface Gap {
  readonly id: `G-${string}`;
  readonly about: string;
  readonly reading: string;
}

const disagreement = (
  id: Disagreement['id'],
  about: string,
  sources: string,
  reading: string,
): Disagreement => ({ id, about, sources, reading });

export const DISAGREEMENTS: readonly Disagreement[] = [
  disagreement(
    'C-01',
    'A score by fixed categories, by the field’s floor, or by its distance to the field’s mean',
    'D0:16, D3:28-30, D4:50-59, D1:40-44',
    'Three answers that are never merged: the zone leads counts and backups, the category describes, the band is for those who apply again.',
  ),
  disagreement(
    'C-02',
    'The score exactly on the line between Yellow and Red',
    'D4:55, D4:58',
    'Red, and marked as on the line.',
  ),
  disagreement('C-03', 'Scores just below the floor that no zone covers', 'D4:52-56, D4:23', 'Yellow.'),
  disagreement('C-04', 'A Green floor that is itself a range', 'D4:29-30, D4:53', 'Each tier’s own floor.'),
  disagreement(
    'C-05',
    'No Green floor for the less competitive fields',
    'D4:32, D4:37',
    'The middle of their range, as it is for the moderate ones; editable.',
  ),
  disagreement(
    'C-06',
    'What Internal Medicine asks for',
    'D4:31, D1:38, D2:91, D0:58-60',
    'The setting decides: academic programs take the tier’s row, community programs the row below.',
  ),
  disagreement(
    'C-07',
    'The floor of Dermatology, Plastic Surgery and Neurosurgery',
    'D1:34, D1:36, D4:29',
    'D4 for the zone, D1 for the reattempt band; both are shown.',
  ),
  disagreement(
    'C-08',
    'Emergency Medicine: competitive, moderate, or a backup',
    'D0:45, D0:56, D0:58, D4:30, D4:83, D4:268, D0:77, D2:148, D2:521',
    'A backup only as community Emergency Medicine, with a caution; counts follow D4’s list.',
  ),
  disagreement(
    'C-09',
    'Anesthesiology: competitive, moderate, or a pivot',
    'D0:56, D0:58, D4:30, D4:83, D2:147-150, D2:443, D3:72',
    'At community programs it is read as moderate, elsewhere as competitive.',
  ),
  disagreement(
    'C-10',
    'General Surgery: competitive, moderate, or a backup',
    'D0:34, D0:56, D0:58, D0:234, D4:30, D2:443',
    'A backup, and “not ideal” wherever its zone at the targeted setting is Red.',
  ),
  disagreement(
    'C-11',
    'Psychiatry: less competitive, yet moderate in the counts of those who apply again',
    'D0:51, D0:60, D4:32, D4:82, D1:207',
    'No conflict: the status decides which count is meant.',
  ),
  disagreement(
    'C-12',
    '“Neuro”: Neurology or Neurosurgery',
    'D4:32, D4:82, D1:117',
    'Neurology, with a question to confirm it.',
  ),
  disagreement(
    'C-13',
    'The tier of Pediatrics',
    'D0:50, D0:60, D4:31, D1:207, D2:126',
    'Moderate, the stricter reading of two articles; the index is shown.',
  ),
  disagreement(
    'C-14',
    'OB/GYN above General Surgery by index, below it by floor',
    'D0:46-47, D4:30-31',
    'D4’s tier for zones, the index for display.',
  ),
  disagreement(
    'C-15',
    'PM&R has no index, range or count, and three articles make it a backup',
    'D0:60',
    'Less competitive, marked as inferred.',
  ),
  disagreement(
    'C-16',
    'Pathology as a dream and as a backup',
    'D2:149, D2:521, D0:60, D3:89',
    'Both; a backup that fails the first box is shown as failing it.',
  ),
  disagreement(
    'C-17',
    'ENT as a pivot for Plastic Surgery',
    'D1:116, D0:78, D2:520, D3:111',
    'Listed with its source, and failing the first box.',
  ),
  disagreement(
    'C-18',
    'Radiology as a pivot, though it is competitive itself',
    'D3:115, D0:44, D0:56, D4:30',
    'Only with a strong score and no Red zone in Radiology.',
  ),
  disagreement(
    'C-19',
    'Which backups Dermatology has',
    'D4:267-268, D0:81-86, D1:114, D2:149, D3:82-89',
    'Ranked by the number of articles that name them.',
  ),
  disagreement(
    'C-20',
    'A preliminary or transitional year as a backup',
    'D4:268-272, D0:73, D1:127, D2:225, D3:164',
    'A role and not a specialty; it never passes alone.',
  ),
  disagreement(
    'C-21',
    'When dual application is meant, and when realignment',
    'D0:115, D0:132, D4:275',
    'The distance to the field’s norm decides, unless a program director sponsors the applicant.',
  ),
  disagreement(
    'C-22',
    '“Primary” is the dream in one article and the backup in another',
    'D0:136, D2:374',
    'The word is never used.',
  ),
  disagreement(
    'C-23',
    'How a dual application is split',
    'D2:386, D0:142, D0:241, D0:248',
    'The backup takes most of it; the steps are those of R-514.',
  ),
  disagreement(
    'C-24',
    'How many letters',
    'D0:124, D0:201, D1:167, D1:198, D2:245-246, D2:321, D4:104',
    'A floor and a goal, and quality before number (R-658).',
  ),
  disagreement(
    'C-25',
    'The mix of a list',
    'D0:184, D4:90, D2:365, D4:101',
    'Different lists are meant: one target that satisfies all of them, and bands and caps as tests.',
  ),
  disagreement(
    'C-26',
    'Buckets by score, by kind of institution or by program tier',
    'D0:175-177, D4:93-100, D2:351-363',
    'The score first, the kind second; both are shown, and a reach far off is marked extreme.',
  ),
  disagreement('C-27', '“Tier” counts in opposite directions', 'D0:53, D2:351', 'Words instead of numbers.'),
  disagreement(
    'C-28',
    'How many programs',
    'D1:206-208, D2:531, D4:80-87, D3:242',
    'The status selects; for those who apply again the overlap is used.',
  ),
  disagreement(
    'C-29',
    'One number per zone beside a range per tier',
    'D4:74-87',
    'The range rules; the number is used only where it lies inside.',
  ),
  disagreement(
    'C-30',
    'The side on which moderate fields stand in Green',
    'D4:53, D4:80',
    'That of the less competitive ones.',
  ),
  disagreement(
    'C-31',
    'Fields without a count class in Yellow',
    'D4:81-86',
    'Their class follows their index (R-404, R-405).',
  ),
  disagreement(
    'C-32',
    'How many interviews keep a path open',
    'D3:126, D3:130, D3:137',
    'The number of R-317; fewer lead to the pivot.',
  ),
  disagreement(
    'C-33',
    'Interview ranges that overlap',
    'D3:28-30',
    'A number in both counts half for each (R-020).',
  ),
  disagreement(
    'C-34',
    'How many years since graduation are too many',
    'D1:69, D1:78, D1:88, D2:104',
    'Each article’s limit is shown; the year that none covers goes to a mentor.',
  ),
  disagreement(
    'C-35',
    'What “too low” is',
    'D4:58, D1:41, D1:86, R-158',
    'One scale from the zone’s line to the stop.',
  ),
  disagreement(
    'C-36',
    'How long preparation for Step 2 takes, and whether it is taken again',
    'D0:195-197, D4:219-224',
    'One is about a first attempt, the other about a retake.',
  ),
  disagreement(
    'C-37',
    'A low score in the personal statement',
    'D0:171, D4:129-137, D4:202',
    'Left out unless the conditions of R-663 hold.',
  ),
  disagreement(
    'C-38',
    'How long to pause after no match',
    'D3:7, D1:7, D2:399',
    'A free choice with a default.',
  ),
  disagreement('C-39', 'How many second opinions', 'R-574', 'Three roles, of which two are the least.'),
  disagreement(
    'C-40',
    'How long a plan runs',
    'D1:122, D1:149, D1:258, D3:240, D2:19',
    'The length is chosen; where an article is silent, the shorter plan fills in.',
  ),
  disagreement(
    'C-41',
    'How much a backup should keep of the dream',
    'D1:119, D1:278',
    'The lower end that both share.',
  ),
  disagreement(
    'C-42',
    'Incomes that differ between and within articles',
    'D3:49, D3:58, D3:73, D3:148',
    'Shown as printed, with their lines.',
  ),
  disagreement(
    'C-43',
    'COMLEX in one article’s table only',
    'D0:17',
    'A category, and no zone; no conversion is given, so none is made.',
  ),
  disagreement(
    'C-44',
    'How research is measured, and whether a research year helps',
    'D0:19, D1:34, D3:28, D2:270, D4:229-240',
    'The scales stay apart; the status selects the advice.',
  ),
  disagreement(
    'C-45',
    'Which flags there are',
    'section l',
    'All of them; how bad one is depends on its explanation.',
  ),
  disagreement('C-46', 'A quarter that stands in two cells', 'D0:18', 'Strong.'),
  disagreement(
    'C-47',
    'Fields that one article covers and another leaves out',
    'sections 14 and 15',
    'A named source that is silent gives #N/A; without one the union is used, and what was inferred is marked.',
  ),
  disagreement(
    'C-48',
    'Anesthesiology as a backup for OB/GYN',
    'D2:138, D2:151',
    'Listed with its condition, “sometimes”.',
  ),
  disagreement(
    'C-49',
    'Three levels and four tiers in one article',
    'D0:23, D0:52-60',
    'The levels are mapped to tiers (R-105).',
  ),
  disagreement(
    'C-50',
    'How far down a backup may be',
    'D0:62, D0:75, D0:83-86, D0:234',
    'Any step down of one tier or more passes.',
  ),
  disagreement(
    'C-51',
    '“Near-competitive” scores that lie below other articles’ means',
    'D3:28, D1:34-37',
    'Kept as D3’s label and never used as a zone.',
  ),
  disagreement(
    'C-52',
    'How long an answer about a low score is',
    'D0:257, D4:247',
    'A short goal, and a warning when it grows.',
  ),
  disagreement(
    'C-53',
    'A high fill rate beside many positions',
    'D0:33, D2:143, D2:167',
    'Two tests, both blank until the user sets them.',
  ),
  disagreement(
    'C-54',
    'What a second application needs',
    'R-304, R-307, R-016, R-317',
    'All conditions are shown, and any “no” decides (R-331).',
  ),
  disagreement(
    'C-55',
    'A preliminary year with a second application, or a pivot during it',
    'D0:148-152, D3:211-214, D2:253',
    'The status and a program director’s opinion decide; the plan has both lanes.',
  ),
];

const gap = (id: Gap['id'], about: string, reading: string): Gap => ({ id, about, reading });

export const GAPS: readonly Gap[] = [
  gap('G-01', 'One category for the whole profile', 'The worst of its rows (R-007).'),
  gap('G-02', 'Buckets in numbers', 'Steps around a program’s typical score (R-468), proposed.'),
  gap('G-03', 'Positions, fill rates and IMG shares of a field', 'The user’s own; none is shipped.'),
  gap('G-04', 'Tiers or ranges of several named fields', 'Inferred (R-115), and marked as inferred.'),
  gap('G-05', 'A competitiveness index for most fields', '#N/A.'),
  gap('G-06', 'Backups of several named fields', 'The answer says that no source names one.'),
  gap('G-07', 'Norms for DO and IMG applicants', 'The same norms, with a notice.'),
  gap('G-08', 'A national mean (R-022)', 'Blank until it is entered.'),
  gap('G-09', 'Each program’s cutoff', 'The user’s own.'),
  gap(
    'G-10',
    'What “fit”, “mild”, “coherent” and “central” mean',
    'A person’s judgement: yes, no or unknown.',
  ),
  gap('G-11', 'Two lanes of a gap year', 'Shown only.'),
  gap('G-12', 'A plan for those who matched, but not into the dream', 'The pivot of R-568.'),
  gap('G-13', 'What weak metrics change early in the year', 'R-555.'),
  gap('G-14', 'Signals: how many, and their tiers', 'The user’s own.'),
  gap(
    'G-15',
    'What applications cost, and how many letters or programs a system takes',
    'Fees come from a dated table of public pages; limits are out of scope.',
  ),
  gap('G-16', 'Couples, visa rules, ties to a state', 'Out of scope.'),
  gap('G-17', 'Thresholds of Step 3', 'None.'),
  gap('G-18', 'How much anchors add', 'The upper end of the range (R-408).'),
  gap('G-19', 'Counts across two fields', 'Counted per specialty (R-418).'),
  gap(
    'G-20',
    'Edges of the four flowcharts',
    'R-311, R-314, R-316 and R-323 say where each open edge leads.',
  ),
  gap(
    'G-21',
    'The year of the articles’ data; one is dated',
    'A column “as of”, and norm sets with their year.',
  ),
  gap('G-22', 'A failed Step 1 beside an article written for a pass', 'An anchor, with a notice (R-407).'),
];
