import { expect } from 'vitest';
import { decisionFacts, freezeFacts } from '../../src/domain/decisionFacts';
import { DECISION_FIGURES, DECISION_QUESTIONS } from '../../src/domain/decisionQuestions';
import { FIGURE_TEXTS, questionText } from '../../src/domain/decisionTexts';
import { freezeOf } from '../../src/domain/freeze';
import { test } from './proof';

const APPLICANT = { status: 'reapplicant', anchors: false } as const;
const NOTHING = { answers: {}, figures: {} };

test('every question is asked in a sentence and names its rule and lines', () => {
  for (const question of DECISION_QUESTIONS) {
    const { text, citation } = questionText(question);
    expect(text, question).toMatch(/^[A-Z][^?]*\?$/);
    expect(citation.rule).toMatch(/^R-\d{3}$/);
    expect(citation.source).toMatch(/^D\d:\d/);
  }
  for (const figure of DECISION_FIGURES) expect(FIGURE_TEXTS[figure].citation.source).toMatch(/^D\d:\d/);
});

test('R-320: one to two years of research are asked for', () => {
  expect(questionText('research in the field planned').text).toContain('1–2 years');
});

test('what neither the profile nor the decision tells stays unknown', () => {
  expect(decisionFacts(APPLICANT, 'Dermatology', NOTHING)).toEqual({
    dream: 'Dermatology',
    img: 'unknown',
    answers: {},
  });
});

test('the profile is taken where the decision says nothing, and the decision wins', () => {
  const applicant = {
    ...APPLICANT,
    step2: 238,
    interviews: 9,
    schoolPlace: 'IMG',
    failedAttempt: true,
    recentClinical: 'no',
    cause2: 'strategy',
  } as const;
  expect(decisionFacts(applicant, 'ENT', NOTHING)).toMatchObject({
    step2: 238,
    interviews: 9,
    img: 'yes',
    failures: 1,
    causes: ['strategy'],
    answers: { 'recent clinical work': 'no' },
  });
  const told = {
    answers: { 'recent clinical work': 'yes' },
    figures: { 'interviews in the dream field': 0, 'years since graduation': 2 },
  } as const;
  expect(decisionFacts(applicant, 'ENT', told)).toMatchObject({
    interviews: 0,
    years: 2,
    answers: { 'recent clinical work': 'yes' },
  });
});

test('R-333: the inventory is read from the profile, and a told "none" is told', () => {
  expect(freezeOf(freezeFacts(APPLICANT, NOTHING)).missing).toHaveLength(6);
  const full = {
    ...APPLICANT,
    step2: 230,
    aoa: 'yes',
    publications: 0,
    failedAttempt: false,
    remediation: 'no',
    professionalism: 'no',
    leave: 'none',
    gap: 'none',
    programsApplied: 40,
    interviews: 0,
  } as const;
  expect(freezeOf(freezeFacts(full, { answers: {}, figures: { 'opinions heard': 2 } })).frozen).toBe(false);
  expect(freezeOf(freezeFacts(full, NOTHING)).opinionsMissing).toBe(2);
});
