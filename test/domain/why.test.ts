import { expect, test } from 'vitest';
import { applicationsFor } from '../../src/domain/applications';
import { backupNeed } from '../../src/domain/backupNeed';
import { bucketOf } from '../../src/domain/buckets';
import { mixCheck, mixTarget } from '../../src/domain/mix';
import { gapToNorm, normOf } from '../../src/domain/norms';
import { findSpecialty, SPECIALTIES } from '../../src/domain/specialties';
import { competitivenessIndex, tierOf } from '../../src/domain/tiers';
import { whyBucket, whyNeed, whySpecialty, whyZone } from '../../src/domain/why';
import { whyGap, whyIndex, whyNorm, whyTier } from '../../src/domain/whyFields';
import { whyCount, whyMix, whyTarget } from '../../src/domain/whyLists';
import { ZONES } from '../../src/domain/words';
import { zoneOf } from '../../src/domain/zones';
import { value } from './values';

test('a zone says the distance, the rule and the lines', () => {
  expect(whyZone(value(zoneOf(223, 'Orthopedic Surgery')))).toBe(
    'Red: 223 is 27 under 250, the low end for Orthopedic Surgery. [R-153; R-107; D4:57-59, D4:29]',
  );
});

test('a score on the line shows both readings', () => {
  const why = whyZone(value(zoneOf(240, 'ENT')));
  expect(why).toContain('on the line between Yellow and Red');
  expect(why).toContain('C-02: still Yellow (D4:55), Red from 10 (D4:58)');
});

test('where articles disagree both are named with the number of the contradiction', () => {
  expect(whyZone(value(zoneOf(252, 'Dermatology')))).toContain(
    'C-07: range from 250 (D4:29), mean from 255 (D1:34)',
  );
  expect(whyZone(value(zoneOf(234, 'Internal Medicine')))).toMatch(/C-06: .*D4:31.*D1:38.*D2:91/);
  expect(whyZone(value(zoneOf(240, 'Pediatrics')))).toMatch(/C-13: .*D4:31.*D0:60/);
});

test('inferred, community and failed attempts are told', () => {
  expect(whyZone(value(zoneOf(240, 'Urology')))).toContain('Inferred');
  expect(whyZone(value(zoneOf(240, 'Urology')))).toContain('R-115, proposed');
  expect(whyZone(value(zoneOf(230, 'Anesthesiology', 'community')))).toContain('counts as Moderate (R-117)');
  expect(whyZone(value(zoneOf(240, 'ENT')), { failedAttempt: true })).toContain('does not change the zone');
  expect(whyZone(value(zoneOf(240, 'ENT')))).not.toContain('failed attempt');
});

test('a score inside the range and under Green says so', () => {
  expect(whyZone(value(zoneOf(236, 'Internal Medicine')))).toContain(
    'inside the range for Internal Medicine but under 240',
  );
});

test('a bucket names the step that decided and what was compared', () => {
  const by = (inputs: Parameters<typeof bucketOf>[0]) => whyBucket(value(bucketOf(inputs)));
  const range = { low: 243, high: 267, open: false };
  expect(by({ step2: 239, cutoff: 240 })).toMatch(
    /^Reach, likely auto-screened: 239 is under the program’s cutoff of 240\. \[R-468 step 1/,
  );
  expect(by({ step2: 252, score: { low: 245, high: 245, open: false } })).toMatch(
    /^Safety: 252 is 7 over the program’s typical 245\. \[R-468 step 2/,
  );
  expect(by({ step2: 245, score: { low: 245, high: 245, open: false } })).toMatch(/^Realistic: 245 equals/);
  expect(by({ step2: 230, score: range })).toMatch(
    /^Reach, extreme: 230 is 13 below the program’s range 243–267\./,
  );
  expect(by({ step2: 250, score: range })).toMatch(/^Realistic: 250 is within the program’s range 243–267\./);
  expect(by({ step2: 270, score: range })).toMatch(/^Safety: 270 is above the program’s range 243–267\./);
  expect(by({ step2: 270, score: { low: 245, high: 300, open: true } })).toContain('range 245+');
  expect(by({ step2: 239 })).toMatch(/^Needs a look: .*\[R-468 step 5, proposed\]$/);
});

test('a label by kind tells the zone behind it, the place and what moved it', () => {
  const inputs = {
    step2: 234,
    specialty: 'Internal Medicine',
    kind: 'university',
    location: 'saturated',
  } as const;
  const zone = value(zoneOf(234, 'Internal Medicine'));
  const why = whyBucket(value(bucketOf(inputs)), zone);
  expect(why).toContain(
    'a university program in a saturated place, and you are in Yellow (234 is 1 under 235',
  );
  expect(why).toContain('The saturated place moves it from Realistic.');
  expect(why).toContain('C-26');
  const friendly = whyBucket(value(bucketOf({ ...inputs, location: undefined, friendly: true })), zone);
  expect(friendly).toContain('which moves it from Realistic');
  expect(friendly).toContain('R-468 step 4');
});

test('a count tells its ranges, conditions and the other branch', () => {
  const why = (question: Parameters<typeof applicationsFor>[0]) => whyCount(value(applicationsFor(question)));
  const base = { status: 'first', anchors: false } as const;
  expect(why({ ...base, specialty: 'Radiology', zone: 'Yellow' })).toContain('Or pivot');
  expect(why({ ...base, specialty: 'Family Medicine', zone: 'Yellow' })).toContain(
    'D4’s chart says 70 (D4:77), outside its own range (C-29)',
  );
  expect(why({ ...base, specialty: 'Internal Medicine', zone: 'Yellow', anchors: true })).toContain('R-408');
  const again = why({ ...base, status: 'reapplicant', specialty: 'Family Medicine', zone: 'Red' });
  expect(again).toMatch(/^60–70 programs of Family Medicine for a reapplicant/);
  expect(again).toContain('40–70 (D1:208), 60–100+ (D2:531)');
  expect(again).toContain('80–120+ (D4:87), which starts higher');
});

test('every reason of every field ends with a rule and, for what an article states, its lines', () => {
  const reasons = SPECIALTIES.flatMap((specialty) => {
    const index = competitivenessIndex(specialty);
    return [
      ...[200, 225, 238, 260].map((step2) => whyZone(value(zoneOf(step2, specialty)))),
      ...ZONES.map((zone) => whyNeed(value(backupNeed(zone, specialty)))),
      ...(['first', 'reapplicant'] as const).flatMap((status) =>
        ZONES.map((zone) => whyCount(value(applicationsFor({ specialty, status, zone, anchors: true })))),
      ),
      whyTier(value(tierOf(specialty))),
      whyNorm(value(normOf(specialty))),
      whyGap(value(gapToNorm(240, specialty))),
      ...(index.ok ? [whyIndex(index.value)] : []),
    ];
  });
  for (const reason of reasons) expect(reason).toMatch(/\[R-\d{3}.*D[0-4]:\d.*\]$/);
});

test('targets, mixes and spellings give their reason too', () => {
  expect(whyTarget(value(mixTarget(33)))).toMatch(
    /^7 \/ 16 \/ 10 of 33 programs: 20 % Reach, .*R-452.*D0:184/,
  );
  const mix = value(mixCheck({ Reach: 17, Realistic: 35, Safety: 15 }));
  expect(whyMix(mix)).toMatch(/^25\.4 % Reach, .*over D4’s cap.*D0 off .*D4 off .*D2 minimum/);
  expect(whyMix(mix, 'D2')).toContain('Verdict: D2 minimum (Realistic and Safety 70 at least, better 80).');
  expect(whySpecialty('gen surg', value(findSpecialty('gen surg')))).toBe(
    '“gen surg” is a spelling of General Surgery. [section 14]',
  );
  expect(whySpecialty('Neuro', value(findSpecialty('Neuro')))).toContain('please confirm');
});

test('no reason calls a field easy or gives a chance of matching', () => {
  for (const specialty of SPECIALTIES)
    for (const step2 of [200, 230, 260]) {
      const zone = value(zoneOf(step2, specialty));
      const text = whyZone(zone) + whyBucket(value(bucketOf({ step2, specialty, kind: 'community' })), zone);
      expect(text).not.toMatch(/\beas(y|ier|iest)\b|chance|probab|%/i);
    }
});
