import { useId, useState } from 'react';
import type { Outcome } from '../../domain/outcome';
import type { Problem } from '../../domain/problem';
import type { Review } from '../../workbook/readReview';
import { useAnnounce } from '../announcer';
import { Button, Field, Input } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { Choices } from './Choices';
import { ReviewRest } from './ReviewRest';
import { shareStrings } from './shareStrings';

const words = shareStrings.review;

/** Reads a file that came back, shows what differs, and takes over what is ticked. */
export function ReviewCard({ pane }: { readonly pane: PaneOperations }) {
  const heading = useId();
  const file = useId();
  const announce = useAnnounce();
  const [review, setReview] = useState<Review>();
  const [returned, setReturned] = useState<Uint8Array>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [who, setWho] = useState('');
  const [problem, setProblem] = useState<Problem>();
  /** Whether the problem came while answers were taken over. */
  const [writing, setWriting] = useState(false);
  const [busy, setBusy] = useState(false);
  /** Of what can be cancelled; not of reading again what was just taken over, which is in the list by then. */
  const [running, setRunning] = useState<AbortController>();
  const [taken, setTaken] = useState<number>();
  const [dropped, setDropped] = useState(false);

  const during = async <T,>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    const controller = new AbortController();
    setBusy(true);
    setProblem(undefined);
    setWriting(false);
    setDropped(false);
    setRunning(controller);
    try {
      return await work(controller.signal);
    } finally {
      setBusy(false);
      setRunning(undefined);
    }
  };

  const show = (outcome: Outcome<Review>) => {
    setChosen([]);
    setReview(outcome.ok ? outcome.value : undefined);
    if (outcome.ok) {
      setWho(outcome.value.reviewer);
      announce(words.counts(outcome.value.agreed.length, outcome.value.changed.length));
    } else setProblem(outcome.problem);
  };

  const pick = async (picked: File | undefined) => {
    if (!picked) return;
    setTaken(undefined);
    show(
      await during(async (signal) => {
        const bytes = new Uint8Array(await picked.arrayBuffer());
        setReturned(bytes);
        return pane.readReview({ file: bytes, signal });
      }),
    );
  };

  const take = async () => {
    if (!review) return;
    const rows = review.changed
      .filter(({ index }) => chosen.includes(String(index)))
      .map(({ index, program, theirs, note }) => ({ index, program, bucket: theirs, why: note }));
    const outcome = await during((signal) =>
      pane.writeOverrides(rows, { who, when: new Date(), why: '' }, review.place, signal),
    );
    if (!outcome.ok) {
      setProblem(outcome.problem);
      setWriting(true);
      return;
    }
    setTaken(rows.length);
    announce(words.taken(rows.length));
    if (!returned) return;
    setBusy(true);
    const again = await pane.readReview({ file: returned });
    setBusy(false);
    show(again);
  };

  const drop = () => {
    setReview(undefined);
    setChosen([]);
    setTaken(undefined);
    setProblem(undefined);
    setDropped(true);
    announce(words.dropped);
  };

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <p>{words.intro}</p>
      <label htmlFor={file}>{words.choose}</label>
      <input
        id={file}
        type="file"
        accept=".xlsx,.xlsm"
        disabled={busy}
        onChange={({ target }) => {
          void pick(target.files?.[0]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {busy && <p className="quiet">{words.reading}</p>}
      {running && <Button onClick={() => running.abort()}>{words.cancel}</Button>}
      {dropped && <p>{words.dropped}</p>}
      {problem && <Notice problem={problem} onlyRead={!writing} />}
      {taken !== undefined && <p>{words.taken(taken)}</p>}
      {review && (
        <div className="stack">
          <p>
            {review.reviewer !== '' && `${words.signed(review.reviewer)} `}
            {words.counts(review.agreed.length, review.changed.length)}
          </p>
          {review.changed.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <Choices
                label={words.changed}
                options={review.changed.map(({ index, program, mine, theirs, note }) => ({
                  key: String(index),
                  name: `${words.pick(program, mine === '' ? words.notCounted : mine, theirs)}${note === '' ? '' : `. ${note}`}`,
                }))}
                chosen={chosen}
                onChoose={setChosen}
              />
              <Button onClick={() => setChosen(review.changed.map(({ index }) => String(index)))}>
                {words.all}
              </Button>
              <Field label={words.who} required hint={review.reviewer === '' ? words.unsigned : undefined}>
                <Input value={who} onChange={(_event, { value }) => setWho(value)} />
              </Field>
              <Button
                appearance="primary"
                disabledFocusable={busy || chosen.length === 0}
                onClick={() => void take()}
              >
                {words.take(chosen.length)}
              </Button>
              {!busy && <Button onClick={drop}>{words.cancel}</Button>}
            </>
          )}
          <ReviewRest review={review} />
        </div>
      )}
    </section>
  );
}
