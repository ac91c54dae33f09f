import { cite } from './citations';
import { dateText } from './dates';
import type { LeadKind, LeadReading } from './leadDates';

const PIECES: Readonly<Record<Exclude<LeadKind, 'submit'>, string>> = {
  letters: 'the day advised to ask for letters',
  'letters last call': 'the last call to ask for letters',
  statement: 'the day advised to have the statement finished',
  'statement last call': 'the last call to have the statement finished',
  CV: 'the day advised to have the CV finished',
};

/** Why a piece has its date. */
export function whyLeadDate({ kind, date, openDate, lead }: LeadReading): string {
  if (kind === 'submit') {
    const when = date === openDate ? 'the day they open' : `${lead.value} days after they open`;
    return `${dateText(date)}: submit and certify on ${when}. ${cite([lead])}`;
  }
  return `${dateText(date)} is ${PIECES[kind]}: ${lead.value} weeks before applications open on ${dateText(openDate)}. ${cite([lead])}`;
}
