import { useEffect, useState } from 'react';
import { loadSentences, type Sentences } from '../functions/engine/loadSentences';

let loaded: Sentences | undefined;

/** A sentence of the rulebook, by whoever makes it. The makers are fetched with the first one. */
export function Sentence({ by }: { readonly by: (say: Sentences) => string }) {
  const [say, setSay] = useState(loaded);
  useEffect(() => {
    let left = false;
    void loadSentences().then((sentences) => {
      loaded = sentences;
      if (!left) setSay(sentences);
    });
    return () => {
      left = true;
    };
  }, []);
  return say && by(say);
}
