import type { Book } from '../../host/book/book';
import type { BookData } from '../../host/book/bookData';
import { emptyBookData } from '../../host/book/emptyBookData';
import { excelize } from '../../host/files/excelize';
import { csvWorkbook, isCsv, workbookName } from '../../host/files/csvWorkbook';
import { readWorkbook } from '../../host/files/readWorkbook';
import { saveWorkbook } from '../../host/files/saveWorkbook';
import { ChartLayer } from './chartLayer';
import { download } from './download';
import { faultMenu } from './faultMenu';
import { fileButtons } from './fileButtons';
import { createGrid } from './grid';
import { loadAddIn } from './loadAddIn';
import { say, sayFailure, sayNothing } from './notice';
import { part } from './part';
import { refusalSentence } from './refusal';
import { ribbon } from './ribbon';
import type { Session } from './session';
import { openSession } from './session';
import { adjustable } from './splitter';
import { StatusLine } from './statusLine';
import { themeSwitch } from './themeSwitch';
import { wireLog } from './wireLog';

declare global {
  /** For a person at the browser's console, and for the tests: the workbook that is open. */
  var workbench: { readonly book: Book | undefined };
}

const SAMPLE = '/sample-list.xlsx';

let session: Session | undefined;

const pane = part('pane', HTMLElement);
const grid = createGrid('grid');
const charts = new ChartLayer(grid.api);
const status = new StatusLine();
const log = wireLog();
const faults = faultMenu(() => session?.host.faults);
const addIn = await loadAddIn();

/** Shows another workbook. One that was left unsaved is still to be had: nothing is lost by a press too early. */
async function show(data: BookData, original?: Uint8Array): Promise<void> {
  const left =
    session && status.unsaved ? { name: session.book.name, bytes: await session.save() } : undefined;
  session?.close();
  const opened = openSession(
    {
      grid,
      addIn,
      pane,
      onEdit: () => status.show({ unsaved: true }),
      onCalculating: (calculating) => status.show({ calculating }),
      onNewWorkbook: (bytes) => void handOver(bytes),
    },
    data,
    original,
  );
  session = opened;
  charts.show(opened.book);
  log.follow(opened.host.log);
  faults.apply();
  sayNothing();
  if (left)
    say(`${left.name} was open and not saved.`, {
      label: `Save ${left.name}`,
      go: () => {
        download(left.bytes, left.name);
        sayNothing();
      },
    });
  status.show({ file: data.name, unsaved: false });
}

/** Excel opens a new workbook in a window of its own. Here the person gets it as a file, and may open that. */
async function handOver(bytes: Uint8Array | undefined): Promise<void> {
  const name = 'Book2.xlsx';
  const blank = (): Promise<Uint8Array> => saveWorkbook(undefined, undefined, emptyBookData(name), [], []);
  download(new Uint8Array(bytes ?? (await blank())), name);
  say(
    `The add-in has made a new workbook. It is among your downloads as ${name}: choose Open to see it here.`,
  );
}

async function openBytes(given: Uint8Array, givenName: string): Promise<void> {
  const bytes = isCsv(givenName) ? await csvWorkbook(given, givenName) : given;
  const name = workbookName(givenName);
  const reading = await readWorkbook(bytes, name, {
    addinId: addIn.manifest.id,
    functions: addIn.functionNames,
  });
  if (reading.ok) await show(reading.data, bytes);
  else say(refusalSentence(name, reading.reason));
}

/** Does what a button asks, says so while it lasts, and says what went wrong. */
const doing = (what: string, action: () => unknown) => async (): Promise<void> => {
  status.show({ activity: `${what}…` });
  try {
    await action();
  } catch (failure) {
    sayFailure(what, failure);
  }
  status.show({ activity: '' });
};

const openSample = doing('Opening the sample list', async () => {
  const answer = await fetch(SAMPLE);
  await openBytes(new Uint8Array(await answer.arrayBuffer()), 'sample-list.xlsx');
});

globalThis.workbench = {
  get book() {
    return session?.book;
  },
};
adjustable(part('desk', HTMLElement), part('splitter', HTMLElement), pane);
themeSwitch((dark) => grid.setDark(dark));
part('notice-close', HTMLElement).addEventListener('click', sayNothing);
ribbon(addIn.manifest, async ({ label, functionName }) => {
  pane.hidden = false;
  if (functionName) await doing(label, () => session?.host.runCommand(functionName))();
});
fileButtons({
  onNew: doing('Making a new workbook', () => show(emptyBookData('Book1.xlsx'))),
  onOpen: (file) =>
    doing(`Opening ${file.name}`, async () =>
      openBytes(new Uint8Array(await file.arrayBuffer()), file.name),
    )(),
  onSave: doing('Saving', async () => {
    if (!session) return;
    download(await session.save(), session.book.name);
    status.show({ unsaved: false });
  }),
  onSample: openSample,
});
void excelize('/excelize.wasm.gz');
await openSample();
document.body.dataset.ready = '';
