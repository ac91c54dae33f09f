import { BUILT_IN_SET } from '../../domain/chosenNorms';
import { isThin } from '../../domain/normSets';
import { ARTICLES, asOf } from '../../domain/rules/articles';
import { RULES_SHEET } from '../../workbook/sheetNames';
import { Button, Field, Select } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { strings } from '../strings';
import { ChangedFigures } from './ChangedFigures';
import { NewSet } from './NewSet';
import { Refusals } from './Refusals';
import { ResetRules } from './ResetRules';
import { rulesStrings } from './rulesStrings';
import { useRulesSheet } from './useRulesSheet';

const STATUS = {
  reading: strings.loading,
  idle: '',
  working: rulesStrings.working,
  followed: rulesStrings.followed,
} as const;

/** The rules in force at a glance: the norm set, the figures that are the user's, and the way to the sheet that holds them. */
export function RulesPanel({ pane }: { readonly pane: PaneOperations }) {
  const { sheet, state, problem, change } = useRulesSheet(pane);
  const isBusy = state === 'reading' || state === 'working';
  return (
    <div className="stack">
      {problem && <Notice problem={problem} />}
      {!sheet && state !== 'reading' && (
        <>
          <p>{rulesStrings.builtIn}</p>
          <p className="quiet">{rulesStrings.makeHelp}</p>
          <Button
            disabledFocusable={isBusy}
            onClick={() => void change(() => pane.writeRules({ create: true }))}
          >
            {rulesStrings.make}
          </Button>
        </>
      )}
      {sheet && (
        <>
          <Field label={rulesStrings.set} hint={rulesStrings.setHelp}>
            <Select
              value={sheet.rules.norms.own?.name ?? BUILT_IN_SET}
              disabled={isBusy}
              onChange={(_, { value }) => void change(() => pane.chooseNormSet(value))}
            >
              <option value={BUILT_IN_SET}>{BUILT_IN_SET}</option>
              {sheet.sets.map(({ name, norms }) => (
                <option key={name} value={name}>
                  {rulesStrings.setOption(
                    name,
                    norms.length,
                    norms.filter((norm) => isThin(norm, sheet.rules)).length,
                  )}
                </option>
              ))}
            </Select>
          </Field>
          <Refusals refused={sheet.refused} onShow={(address) => void pane.showCell(address)} />
          <ChangedFigures changed={sheet.changed} />
          <Button onClick={() => void pane.showSheet(RULES_SHEET)}>{rulesStrings.open}</Button>
          <NewSet onAdd={(set) => change(() => pane.addNormSet(set))} disabled={isBusy} />
          <ResetRules onReset={() => void change(() => pane.resetRules())} disabled={isBusy} />
        </>
      )}
      <p className="quiet" role="status">
        {STATUS[state]}
      </p>
      <h3>{rulesStrings.sources}</h3>
      <p className="quiet">{rulesStrings.sourcesHelp}</p>
      <dl className="definitions">
        {Object.entries(ARTICLES).map(([id, about]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>
              {about} <span className="quiet">{rulesStrings.asOf(asOf(id))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
