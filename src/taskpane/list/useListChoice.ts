import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { ClassifyRequest } from '../../workbook/classifyList';
import type { FoundList, Mapping } from '../../workbook/foundList';
import type { StoredProfile } from '../../workbook/storedProfile';
import type { PaneOperations } from '../paneOperations';
import { hasMeaning, rememberedMapping } from './columnMeanings';

const keyOf = (list: FoundList) => `${list.sheetId}!${list.address}`;

/** What is chosen of the lists that were found: which one, what its columns say, and the specialty where no column says it. */
export function useListChoice(pane: PaneOperations, profile: StoredProfile, lists: readonly FoundList[]) {
  const [address, setAddress] = useState<string>();
  const [mappings, setMappings] = useState<Readonly<Record<string, Mapping>>>({});
  const [typedSpecialty, setTypedSpecialty] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const list = lists.find((each) => each.address === address) ?? lists[0];
  if (!list) return undefined;

  const key = keyOf(list);
  const mapping = mappings[key] ?? rememberedMapping(list);
  const ownSpecialty = hasMeaning(list, mapping, 'specialty');
  const specialty = typedSpecialty ?? profile.dream;
  const correct = async (next: Mapping) => {
    setMappings((before) => ({ ...before, [key]: next }));
    const remembered = await pane.rememberMapping(list.sheetId, list.address, next);
    setProblem(remembered.ok ? undefined : remembered.problem);
  };
  const request: ClassifyRequest = {
    profile,
    mapping,
    ...(lists.length > 1 && { address: list.address }),
    ...(!ownSpecialty && specialty !== undefined && { specialty }),
  };
  return {
    list,
    key,
    mapping,
    /** What Classify is asked for. */
    request,
    ownSpecialty,
    specialty,
    problem,
    choose: setAddress,
    correct: (next: Mapping) => void correct(next),
    nameSpecialty: (next: string | undefined) => setTypedSpecialty(next ?? ''),
    isOf: (other: FoundList) => keyOf(other) === key,
  };
}

export type ListChoice = NonNullable<ReturnType<typeof useListChoice>>;
