import { useState } from 'react';

/**
 * The text of a field that is being typed over a kept value. When the kept value changes elsewhere, on the sheet say, the
 * draft gives way to it.
 */
export function useDraft(kept: string) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly over: string }>();
  const live = draft !== undefined && draft.over === kept;
  return {
    text: live ? draft.text : kept,
    type: (text: string) => setDraft({ text, over: kept }),
  };
}
