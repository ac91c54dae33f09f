import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { LOCATIONS, PROGRAM_KINDS } from '../../domain/words';
import { Button } from '../controls';
import { ProgramLink } from '../ProgramLink';
import { strings } from '../strings';
import { Why } from '../Why';
import { KeyHint } from './KeyHint';
import { listStrings } from './listStrings';
import {
  keyOfAct,
  keyOfKind,
  keyOfLocation,
  lookKey,
  missingFacts,
  type Act,
  type Answers,
} from './lookQuestions';
import type { ReportRow } from './reportRows';
import { ScoreForm } from './ScoreForm';

interface LookCardProps {
  readonly row: ReportRow;
  readonly position: string;
  /** Whether the card takes the focus when it comes: it does after an answer, and not when the screen opens. */
  readonly takesFocus: boolean;
  readonly canGoBack: boolean;
  readonly onAnswer: (answers: Answers) => void;
  readonly onLater: () => void;
  readonly onBack: () => void;
  readonly onGo: () => void;
}

const words = listStrings.look;

/** One row and the few facts that would settle it, each answered by a click or a key. */
export function LookCard(props: LookCardProps) {
  const { row, position, takesFocus, canGoBack, onAnswer, onLater, onBack, onGo } = props;
  const { program, address, reading, facts } = row;
  const card = useRef<HTMLDivElement>(null);
  const score = useRef<HTMLInputElement>(null);
  const cutoff = useRef<HTMLInputElement>(null);
  const missing = missingFacts(facts);
  const suggested = missing.kind ? facts?.suggestedKind : undefined;

  useEffect(() => {
    if (takesFocus) card.current?.focus();
  }, [takesFocus, row.reading.index]);

  const acts: Readonly<Record<Act, () => void>> = {
    accept: () => suggested && onAnswer({ kind: suggested }),
    score: () => score.current?.focus(),
    cutoff: () => cutoff.current?.focus(),
    later: onLater,
    back: () => canGoBack && onBack(),
    go: onGo,
  };
  const press = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLInputElement;
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const meant = lookKey(event.key);
    if (!meant) return;
    event.preventDefault();
    if ('act' in meant) acts[meant.act]();
    else if ('kind' in meant ? missing.kind : missing.location) onAnswer(meant);
  };

  return (
    <div
      ref={card}
      className="card look-card"
      role="group"
      aria-label={`${position}, ${program}`}
      tabIndex={-1}
      onKeyDown={press}
    >
      <p className="quiet small">{position}</p>
      <ProgramLink className="row-name" program={program} address={address} onGo={onGo} />
      {reading.flags.length > 0 && (
        <p className="flags">{reading.flags.map((flag) => strings.results.flags[flag]).join(' · ')}</p>
      )}
      <Why key={reading.index} of={program}>
        {reading.why}
      </Why>
      {suggested && (
        <Button
          appearance="primary"
          className="answer"
          aria-keyshortcuts={keyOfAct('accept')}
          onClick={acts.accept}
        >
          {words.suggested(listStrings.kinds[suggested])} <KeyHint>{keyOfAct('accept')}</KeyHint>
        </Button>
      )}
      {missing.kind && (
        <fieldset className="choice">
          <legend>{words.kind}</legend>
          <div className="answers">
            {PROGRAM_KINDS.map((kind) => (
              <Button
                key={kind}
                size="small"
                className="answer"
                aria-keyshortcuts={keyOfKind(kind)}
                onClick={() => onAnswer({ kind })}
              >
                {listStrings.kinds[kind]} <KeyHint>{keyOfKind(kind)}</KeyHint>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {missing.score && (
        <ScoreForm
          key={`score ${reading.index}`}
          label={words.score}
          hint={words.scoreHelp}
          letter={keyOfAct('score')}
          field={score}
          onSave={(typed) => onAnswer({ score: typed })}
        />
      )}
      {missing.cutoff && (
        <ScoreForm
          key={`cutoff ${reading.index}`}
          label={words.cutoff}
          letter={keyOfAct('cutoff')}
          field={cutoff}
          onSave={(typed) => onAnswer({ cutoff: typed })}
        />
      )}
      {missing.location && (
        <fieldset className="choice">
          <legend>{words.location}</legend>
          <div className="answers">
            {LOCATIONS.map((location) => (
              <Button
                key={location}
                size="small"
                className="answer"
                aria-keyshortcuts={keyOfLocation(location)}
                onClick={() => onAnswer({ location })}
              >
                {listStrings.locations[location]} <KeyHint>{keyOfLocation(location)}</KeyHint>
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {!missing.kind && !missing.score && <p>{words.onlyInSheet}</p>}
      {facts?.specialty === undefined && <p>{words.specialtyInSheet}</p>}
      <div className="actions">
        {canGoBack && (
          <Button size="small" appearance="subtle" aria-keyshortcuts={keyOfAct('back')} onClick={onBack}>
            {words.back} <KeyHint>{keyOfAct('back')}</KeyHint>
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-keyshortcuts={keyOfAct('go')} onClick={onGo}>
          {words.go} <KeyHint>{keyOfAct('go')}</KeyHint>
        </Button>
        <Button size="small" appearance="subtle" aria-keyshortcuts={keyOfAct('later')} onClick={onLater}>
          {words.later} <KeyHint>{keyOfAct('later')}</KeyHint>
        </Button>
      </div>
    </div>
  );
}
