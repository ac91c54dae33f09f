import { found, type Outcome, refused } from '../domain/outcome';
import type { LocatedList } from './locateLists';
import type { SurveyedSheet } from './surveySheet';

/** The list to write beside: the one at `address`, or the only one. Refuses a sheet without lists, a protected one, and a choice left open. */
export function chooseList(
  { name, protected: isProtected, lists }: SurveyedSheet,
  address: string | undefined,
): Outcome<LocatedList> {
  if (lists.length === 0) return refused({ code: 'list-missing', sheet: name });
  if (isProtected) return refused({ code: 'sheet-protected', sheet: name });
  if (address === undefined) {
    const [only, ...others] = lists;
    if (only && others.length === 0) return found(only);
    return refused({ code: 'lists-several', sheet: name, addresses: lists.map((list) => list.address) });
  }
  const corner = (text: string): string => text.replaceAll('$', '').replace(/:.*$/, '').toUpperCase();
  const list = lists.find((candidate) => corner(candidate.address) === corner(address));
  return list ? found(list) : refused({ code: 'list-changed', sheet: name });
}
