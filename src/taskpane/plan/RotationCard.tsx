import { useState } from 'react';
import { cite } from '../../domain/citations';
import { type Rotation, rotationHelps } from '../../domain/rotations';
import { ROTATION_CITATION, ROTATION_SIGNS } from '../../domain/rules/plan/rotationSigns';
import { ANSWERS } from '../../domain/words';
import { Segments } from '../profile/Segments';
import { planStrings } from './planStrings';

const NOTHING_KNOWN: Rotation = {
  sought: 'unknown',
  impress: 'unknown',
  used: 'unknown',
  tourism: 'unknown',
  noFeedback: 'unknown',
  blocked: 'unknown',
};

/** Whether a rotation away from home helps. The answers are kept nowhere. */
export function RotationCard() {
  const [rotation, setRotation] = useState(NOTHING_KNOWN);
  const helps = rotationHelps(rotation);
  const signs = Object.keys(NOTHING_KNOWN) as (keyof Rotation)[];
  return (
    <details className="fold">
      <summary tabIndex={0}>
        {planStrings.rotation} <span className="quiet">{planStrings.rotationHelps[helps]}</span>
      </summary>
      <div className="form">
        {signs.map((sign) => (
          <Segments
            key={sign}
            label={ROTATION_SIGNS[sign]}
            choices={ANSWERS}
            words={planStrings.answers}
            chosen={rotation[sign]}
            onChoose={(answer) => setRotation({ ...rotation, [sign]: answer })}
          />
        ))}
        <p role="status">
          <strong>{planStrings.rotationHelps[helps]}</strong>{' '}
          <span className="source">{cite([ROTATION_CITATION])}</span>
        </p>
      </div>
    </details>
  );
}
