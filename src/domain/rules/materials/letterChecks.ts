import { itemsOf, type ChecklistRule } from './check';

const letters = itemsOf('letters');
const must = itemsOf('must-have letter');
const asking = itemsOf('asking');
const packet = itemsOf('writer packet');
const prelim = itemsOf('prelim letters');

/** Letters in hand: three places for the field and one for another; the gate is R-658. */
export const LETTER_CHECKS: ChecklistRule = {
  id: 'letters',
  audience: 'all',
  open: true,
  items: [
    letters('field-1', 'R-651', 'D0:124 D0:201', 'Letter of the field, the first.'),
    letters('field-2', 'R-651', 'D0:124 D0:201', 'Letter of the field, the second.'),
    letters('field-3', 'R-652', 'D1:198', 'Letter of the field, the third.'),
    letters(
      'other-1',
      'R-653',
      'D1:199 D2:322',
      'One more: research mentor, prelim director, or the prior field.',
    ),
    letters('superlatives', 'R-651', 'D0:200', 'The writers praise without reserve; fame does not count.'),
    letters(
      'specific',
      'R-652',
      'D1:200-202',
      'The writers are specific about your work, whatever their rank.',
    ),
    letters('replaced', 'R-652', 'D1:196', 'Old letters are replaced, not added to.'),
    letters('no-weak-names', 'R-653', 'D2:323', 'No weak letter of a big name is among them.'),
  ],
};

/** The one letter that lifts a score: all three in the same letter. */
export const MUST_HAVE_CHECKS: ChecklistRule = {
  id: 'must-have letter',
  audience: 'all',
  items: [
    must('better', 'R-655', 'D4:112', 'It says that you are better than the score.'),
    must('behaviours', 'R-655', 'D4:113', 'It names what you do on the wards.'),
    must('improvement', 'R-655', 'D4:114', 'It shows how you improved.'),
  ],
};

/** How a writer is asked. */
export const ASKING_CHECKS: ChecklistRule = {
  id: 'asking',
  audience: 'all',
  items: [
    asking('strong', 'R-656', 'D4:116-117', 'Each writer was asked whether the letter can be a strong one.'),
    asking('dropped', 'R-656', 'D4:118', 'Whoever hesitated was replaced by another writer.'),
  ],
};

/** What a writer is given: CV, cases, statement. */
export const PACKET_CHECKS: ChecklistRule = {
  id: 'writer packet',
  audience: 'all',
  items: [
    packet('cv', 'R-657', 'D4:120', 'CV.'),
    packet(
      'cases',
      'R-657',
      'D4:121-124',
      'A sheet with {n} cases: patients taken on, more than was asked, judgment.',
      {
        n: [3, 5],
      },
    ),
    packet('draft', 'R-657', 'D4:125', 'Draft of the statement, if there is one.', { optional: true }),
  ],
};

/** Letters that a preliminary year yields. */
export const PRELIM_LETTER_CHECKS: ChecklistRule = {
  id: 'prelim letters',
  audience: 'reapplicant',
  items: [
    prelim('year', 'R-653', 'D2:246', 'From the year: {n}.', { n: 2 }),
    prelim('backup', 'R-653', 'D2:247', 'From the backup field: {n}.', { n: [1, 2] }),
    prelim('advocates', 'R-653', 'D2:339', 'People who stand up for you: {n}.', { n: [2, 3] }),
  ],
};

const opinions = itemsOf('opinions');

/** Whose opinion was heard, by role, and what they were asked. No straight answer counts as not competitive. */
export const OPINION_CHECKS: ChecklistRule = {
  id: 'opinions',
  audience: 'all',
  least: 'opinions that are complete',
  items: [
    opinions('dream', 'R-574', 'D1:153 D2:41 D3:35', 'Faculty of the dream field.'),
    opinions(
      'director',
      'R-574',
      'D1:154 D3:36',
      'A program director or associate, of that field or a near one.',
    ),
    opinions('dean', 'R-574', 'D1:155 D2:36', 'The dean’s office, or an advisor who sees many results.'),
    opinions('backup', 'R-574', 'D2:492', 'Someone of the backup field.'),
  ],
};
