import { strings } from '../strings';
import { Why } from '../Why';
import { Segments } from './Segments';

interface AnchorsFieldProps {
  readonly anchors: boolean;
  readonly onAnchors: (anchors: boolean) => void;
}

const ANSWERS = ['no', 'yes'] as const;

/** One yes or no over the five things that anchor a score down: the rules ask for no more, so no more is kept. */
export function AnchorsField({ anchors, onAnchors }: AnchorsFieldProps) {
  return (
    <div className="choice">
      <Segments
        label={strings.profile.anchors}
        choices={ANSWERS}
        words={strings.profile.anchorAnswers}
        chosen={anchors ? 'yes' : 'no'}
        onChoose={(answer) => onAnchors(answer === 'yes')}
      >
        <ul className="plain-list">
          {strings.profile.anchorList.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </Segments>
      <Why of={strings.profile.anchors}>{strings.profile.anchorsWhy}</Why>
    </div>
  );
}
