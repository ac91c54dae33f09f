import { Checkbox } from '@fluentui/react-components';
import { strings } from '../strings';
import { Why } from '../Why';

interface AnchorsFieldProps {
  readonly anchors: boolean;
  readonly onAnchors: (anchors: boolean) => void;
}

/** One yes or no over the five things that anchor a score down: the rules ask for no more, so no more is kept. */
export function AnchorsField({ anchors, onAnchors }: AnchorsFieldProps) {
  return (
    <fieldset className="choice">
      <legend>{strings.profile.anchors}</legend>
      <ul className="plain-list">
        {strings.profile.anchorList.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Checkbox
        className="flush-check"
        label={strings.profile.anchorsYes}
        checked={anchors}
        onChange={(_, { checked }) => onAnchors(checked === true)}
      />
      <Why of={strings.profile.anchors}>{strings.profile.anchorsWhy}</Why>
    </fieldset>
  );
}
