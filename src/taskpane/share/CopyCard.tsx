import { useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../domain/problem';
import { objectText } from '../../workbook/advisorCopy/objectText';
import { ruleText } from '../../workbook/advisorCopy/freezeRules';
import type { AdvisorCopy } from '../../workbook/makeAdvisorCopy';
import type { ShareChoices } from '../../workbook/readShareChoices';
import { PLAN_SHEET } from '../../workbook/sheetNames';
import { useAnnounce } from '../announcer';
import { Button } from '../controls';
import { Notice } from '../Notice';
import type { PaneOperations } from '../paneOperations';
import { Choices } from './Choices';
import { copyReportStrings as report } from './copyReportStrings';
import { saveFile } from './saveFile';
import { shareStrings } from './shareStrings';

const words = shareStrings.copy;
const PARTS = ['profile', 'confidential', 'wellBeing', 'notes'] as const;
/** Rows of the plan about the person stay out unless their box is cleared. */
const TICKED: readonly string[] = ['wellBeing'];
const NOTHING: ShareChoices = { sheets: [], columns: [] };

/** Makes the advisor's copy, without what is ticked, and hands it over. */
export function CopyCard({ pane, shown }: { readonly pane: PaneOperations; readonly shown: boolean }) {
  const heading = useId();
  const announce = useAnnounce();
  const [choices, setChoices] = useState<ShareChoices>(NOTHING);
  const [parts, setParts] = useState(TICKED);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [columns, setColumns] = useState<readonly string[]>([]);
  const [copy, setCopy] = useState<AdvisorCopy>();
  const [problem, setProblem] = useState<Problem>();
  const running = useRef<AbortController>(undefined);
  const [busy, setBusy] = useState(false);

  // Each time anew: a plan that was written meanwhile is a sheet that can be left out.
  useEffect(() => {
    if (!shown) return;
    let left = false;
    void pane.readShareChoices().then((outcome) => {
      if (!left && outcome.ok) setChoices(outcome.value);
    });
    return () => {
      left = true;
    };
  }, [pane, shown]);

  const make = async () => {
    if (running.current) return;
    const controller = new AbortController();
    running.current = controller;
    setBusy(true);
    setCopy(undefined);
    setProblem(undefined);
    try {
      const without = {
        profile: parts.includes('profile'),
        confidential: parts.includes('confidential'),
        wellBeing: parts.includes('wellBeing'),
        notes: parts.includes('notes'),
        sheets: sheets.filter((name) => choices.sheets.includes(name)),
        columns: columns.filter((name) => choices.columns.includes(name)),
      };
      const outcome = await pane.makeAdvisorCopy({ without, signal: controller.signal });
      if (outcome.ok) {
        setCopy(outcome.value);
        announce(words.made(outcome.value.values));
      } else setProblem(outcome.problem);
    } finally {
      running.current = undefined;
      setBusy(false);
    }
  };

  const open = async (bytes: Uint8Array) => {
    const outcome = await pane.openWorkbook(bytes);
    setProblem(outcome.ok ? undefined : outcome.problem);
  };

  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      <Choices
        label={words.leaveOut}
        options={PARTS.map((part) => ({ key: part, name: words[part] }))}
        chosen={parts}
        onChoose={setParts}
      />
      {parts.includes('profile') && <p className="quiet small">{words.labelsStay}</p>}
      {parts.includes('profile') && choices.sheets.includes(PLAN_SHEET) && !sheets.includes(PLAN_SHEET) && (
        <p className="quiet small">{words.planStays}</p>
      )}
      <Choices
        label={words.sheets}
        options={choices.sheets.map((name) => ({ key: name, name }))}
        chosen={sheets}
        onChoose={setSheets}
      />
      <Choices
        label={words.columns}
        options={choices.columns.map((name) => ({ key: name, name }))}
        chosen={columns}
        onChoose={setColumns}
      />
      <div className="stack tight">
        <Button
          appearance={copy ? 'secondary' : 'primary'}
          disabledFocusable={busy}
          onClick={() => void make()}
        >
          {busy ? words.making : words.make}
        </Button>
        {busy && <Button onClick={() => running.current?.abort()}>{words.cancel}</Button>}
        <p className="quiet small">{words.again}</p>
      </div>
      {problem && <Notice problem={problem} onlyRead />}
      {copy && (
        <div className="stack tight">
          {linesOf(copy).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button appearance="primary" onClick={() => void open(copy.bytes)}>
            {words.open}
          </Button>
          <Button onClick={() => saveFile(copy.bytes, copy.fileName)}>{words.save}</Button>
        </div>
      )}
    </section>
  );
}

function linesOf({
  values,
  leftOut,
  isProfileOut,
  emptied,
  comments,
  rules,
  pivots,
  series,
  objects: documents,
  links,
  unlinked,
  macros,
  unsearched,
}: AdvisorCopy): readonly string[] {
  const names = [...leftOut.sheets, ...leftOut.columns];
  const objects = pivots + series;
  const look = [
    ...(unsearched.pictures > 0 ? [report.pictures(unsearched.pictures)] : []),
    ...unsearched.parts,
  ];
  return [
    words.made(values),
    ...(names.length > 0 ? [words.left(names)] : []),
    ...(isProfileOut ? [report.labelsStay] : []),
    ...(emptied > 0 ? [words.emptied(emptied)] : []),
    ...(comments > 0 ? [words.comments(comments)] : []),
    ...(rules.length > 0 ? [words.rules(rules.map(ruleText))] : []),
    ...(objects > 0 ? [words.objects(objects)] : []),
    ...(documents.length > 0 ? [words.documents(documents.map(objectText))] : []),
    ...(links > 0 ? [words.links(links)] : []),
    ...(unlinked > 0 ? [report.unlinked(unlinked)] : []),
    ...(macros ? [report.macros] : []),
    ...(look.length > 0 ? [report.look(look)] : []),
    ...(unsearched.folders.length > 0 ? [report.folders(unsearched.folders)] : []),
  ];
}
