import { useState } from 'react';
import { useAnnounce } from '../announcer';
import { Button } from '../controls';
import { listStrings } from './listStrings';
import { LookCard } from './LookCard';
import type { Answers } from './lookQuestions';
import type { ReportRow } from './reportRows';

interface NeedsLookProps {
  /** The rows that a person should look at, in the order in which they are shown. */
  readonly rows: readonly ReportRow[];
  /** Writes an answer; false when it was refused. */
  readonly onAnswer: (row: ReportRow, answers: Answers) => Promise<boolean>;
  readonly onGo: (address: string) => void;
}

const words = listStrings.look;

const saidIn = ({ kind, location, score, cutoff }: Answers): string =>
  [
    kind && listStrings.kinds[kind],
    location && listStrings.locations[location],
    score && `${words.score} ${score}`,
    cutoff && `${words.cutoff} ${cutoff}`,
  ]
    .filter((each) => each !== undefined)
    .join(', ');

/** The rows that need a look, one after the other. An answered row goes at once, and comes back if the next run still cannot place it. */
export function NeedsLook({ rows, onAnswer, onGo }: NeedsLookProps) {
  const announce = useAnnounce();
  const [later, setLater] = useState<readonly number[]>([]);
  const [answered, setAnswered] = useState<{
    readonly of: typeof rows;
    readonly indexes: ReadonlySet<number>;
  }>();
  const [moved, setMoved] = useState(false);
  const gone = answered?.of === rows ? answered.indexes : new Set<number>();
  const open = rows.filter(({ reading }) => !gone.has(reading.index));
  const waiting = open.filter(({ reading }) => !later.includes(reading.index));
  const row = waiting[0];

  const answer = async (given: ReportRow, answers: Answers) => {
    setMoved(true);
    if (!(await onAnswer(given, answers))) return;
    announce(words.saved(given.program, saidIn(answers)));
    // A place alone labels nothing: the row waits for its kind or its score.
    if (answers.location !== undefined) return;
    setAnswered((before) => ({
      of: rows,
      indexes: new Set([...(before?.of === rows ? before.indexes : []), given.reading.index]),
    }));
  };
  const put = (index: number) => {
    setMoved(true);
    setLater([...later, index]);
  };

  return (
    <details className="fold" open>
      <summary tabIndex={0}>{words.title(open.length)}</summary>
      {row ? (
        <>
          <p className="quiet">{words.help}</p>
          <LookCard
            row={row}
            position={words.position(open.indexOf(row) + 1, open.length)}
            takesFocus={moved}
            canGoBack={later.length > 0}
            onAnswer={(answers) => void answer(row, answers)}
            onLater={() => put(row.reading.index)}
            onBack={() => setLater(later.slice(0, -1))}
            onGo={() => onGo(row.address)}
          />
        </>
      ) : (
        <div className="actions">
          <p>{open.length === 0 ? words.done : words.left(open.length)}</p>
          {open.length > 0 && (
            <Button size="small" onClick={() => setLater([])}>
              {words.again}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}
