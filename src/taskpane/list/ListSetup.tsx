import { useState } from 'react';
import type { Problem } from '../../domain/problem';
import type { FoundList, Mapping } from '../../workbook/foundList';
import { Notice } from '../Notice';
import { SpecialtyField } from '../profile/SpecialtyField';
import { strings } from '../strings';
import { useClassify } from '../useClassify';
import { acceptMore } from './acceptance';
import type { Acceptance, ListAcceptance } from './acceptance';
import { ClassifyBar } from './ClassifyBar';
import { Columns } from './Columns';
import { hasMeaning, rememberedMapping } from './columnMeanings';
import { FoundListCard } from './FoundListCard';
import type { ListPanelProps } from './ListPanel';
import { RunReport } from './RunReport';

interface ListSetupProps extends ListPanelProps {
  readonly lists: readonly FoundList[];
  readonly onLookAgain: () => void;
  readonly acceptance: ListAcceptance | undefined;
  readonly onAcceptance: (acceptance: ListAcceptance) => void;
}

const keyOf = (list: FoundList) => `${list.sheetId}!${list.address}`;

/** From the found list to the classified one: which list, which columns, which specialty, and the button. */
export function ListSetup(props: ListSetupProps) {
  const { pane, profile, report, lists, acceptance, onOutcome, onOpen, onLookAgain, onAcceptance } = props;
  const [address, setAddress] = useState<string>();
  const [mappings, setMappings] = useState<Readonly<Record<string, Mapping>>>({});
  const [typedSpecialty, setTypedSpecialty] = useState<string>();
  const [problem, setProblem] = useState<Problem>();
  const { progress, classify, cancel } = useClassify(pane, onOutcome);
  const list = lists.find((each) => each.address === address) ?? lists[0];
  if (!list) throw new Error('lists were found, and none is there');

  const key = keyOf(list);
  const mapping = mappings[key] ?? rememberedMapping(list);
  const accepted = acceptance?.list === key ? acceptance.rows : false;
  const ownSpecialty = hasMeaning(list, mapping, 'specialty');
  const specialty = typedSpecialty ?? profile.dream;

  const choose = async (next: Mapping) => {
    setMappings((before) => ({ ...before, [key]: next }));
    const remembered = await pane.rememberMapping(list.sheetId, list.address, next);
    setProblem(remembered.ok ? undefined : remembered.problem);
  };

  const run = (acceptSuggestions: Acceptance) => {
    onAcceptance({ list: key, rows: acceptSuggestions });
    return classify(
      {
        profile,
        mapping,
        acceptSuggestions,
        ...(lists.length > 1 && { address: list.address }),
        ...(!ownSpecialty && specialty !== undefined && { specialty }),
      },
      list.rows,
    );
  };

  return (
    <>
      <FoundListCard lists={lists} chosen={list} onChoose={setAddress} onLookAgain={onLookAgain} />
      <Columns key={key} list={list} mapping={mapping} onMapping={(next) => void choose(next)} />
      {problem && <Notice problem={problem} />}
      {!ownSpecialty && (
        <SpecialtyField
          label={strings.list.specialty}
          hint={strings.list.specialtyHelp}
          specialty={specialty}
          onSpecialty={(next) => setTypedSpecialty(next ?? '')}
        />
      )}
      <ClassifyBar
        again={list.classified || (report !== undefined && keyOf(report.list) === key)}
        progress={progress}
        onClassify={() => void run(accepted)}
        onCancel={cancel}
      />
      {report && (
        <RunReport
          pane={pane}
          report={report}
          busy={progress !== undefined}
          onAccept={(rows) => void run(acceptMore(accepted, rows))}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
