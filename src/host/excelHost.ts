import type { Book, BookEvent } from './book/book';
import type { DocumentFiles } from './documentFiles';
import type { Catalog } from './engine/catalog';
import { MemberLookup } from './engine/memberLookup';
import { RequestEngine } from './engine/requestEngine';
import type { RequirementSets } from './engine/requirementSets';
import { Subscriptions } from './engine/subscriptions';
import type { FunctionsMetadata } from './functions/functionsMetadata';
import type { EmptyCell } from './functions/wireArguments';
import { WireFunctions } from './functions/wireFunctions';
import { BookEvents } from './objects/bookEvents';
import { writeCells } from './objects/cellWriting';
import { serviceObjects } from './objects/servicesObject';
import { Session } from './objects/session';
import { workbookObject } from './objects/workbookObject';
import { appContext } from './transport/appContext';
import { DocumentCopies } from './transport/documentCopies';
import { ExchangeLog } from './transport/exchangeLog';
import { Faults } from './transport/faults';
import { frameName } from './transport/frameName';
import { XdmHost, type CommandOutcome } from './transport/xdmHost';

/** The sets a manifest asks for when nobody says otherwise. */
export const defaultRequirements: RequirementSets = {
  ExcelApi: '1.9',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.1',
};

export interface ExcelHostOptions {
  readonly book: Book;
  /** Whole files in and out; without it every request for one is refused. */
  readonly files?: DocumentFiles;
  /** Of the library that runs in the frame; see `readCatalog`. */
  readonly catalog: Catalog;
  /** Announced and allowed: a member of a later set is answered with ApiNotFound. */
  readonly requirements?: RequirementSets;
  /** The add-in's functions.json, with the namespace of its manifest. */
  readonly functionsMetadata?: FunctionsMetadata;
  readonly namespace?: string;
  /** What an empty cell is for a custom function: null as on the web, 0 as on the desktop. */
  readonly emptyCell?: EmptyCell;
  /** Puts a message into the add-in's window. */
  readonly post: (text: string) => void;
  /** Of the page that holds the frame. */
  readonly origin: string;
  readonly hostUrl: string;
  readonly appId?: string;
  /** New for every opened document, because the library caches settings under it. */
  readonly conversationId?: string;
  readonly locale?: string;
  readonly documentUrl?: string;
  readonly faults?: Faults;
  readonly log?: ExchangeLog;
  /** The add-in asked for its pane to be shown (`Visible`) or hidden (`Background`). */
  readonly onAddinState?: (state: string) => void;
}

export interface ExcelHost {
  /** To be the frame's name before its page is loaded. */
  readonly frameName: string;
  readonly log: ExchangeLog;
  readonly faults: Faults;
  /** Resolves when the add-in's custom functions can be called. */
  readonly functionsReady: Promise<void>;
  /** Takes a message of the add-in's window, after its source and origin were checked. */
  receive(text: string): void;
  runCommand(functionName: string): Promise<CommandOutcome>;
  dispose(): void;
}

let conversations = 0;

/** Excel, as one add-in frame sees it: answers its requests over the book and tells it what happens there. */
export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { book, catalog, requirements = defaultRequirements, locale = 'en-US', appId = 'add-in' } = options;
  conversations += 1;
  const conversationId = options.conversationId ?? `conversation-${Date.now()}-${conversations}`;
  const documentUrl = options.documentUrl ?? `https://localhost/${encodeURIComponent(book.name)}`;
  const session = new Session(book, options.files);
  const subscriptions = new Subscriptions(catalog);
  const functions = new WireFunctions({
    metadata: options.functionsMetadata ?? { functions: [] },
    namespace: options.namespace ?? '',
    emptyCell: options.emptyCell ?? null,
    send: (entries) => xdm.fireRichApi(entries),
  });
  const engine = new RequestEngine({
    globalObject: () => workbookObject(session),
    newObject: serviceObjects({
      onFunctionsReady: () => functions.setReady(),
      onFunctionResults: (results) => functions.receive(results),
      onAddinState: (state) => options.onAddinState?.(state),
    }),
    references: session.references,
    lookup: new MemberLookup(catalog, requirements),
    subscriptions,
    begin: () => session.begin(),
    batch: (work) => book.asAddIn(work),
    calculate: () => session.calculate(),
  });
  const log = options.log ?? new ExchangeLog();
  const faults = options.faults ?? new Faults();
  const xdm = new XdmHost({
    conversationId,
    origin: options.origin,
    post: options.post,
    engine,
    appContext: () => appContext({ appId, requirements, settings: book.settings, documentUrl, locale }),
    settings: book.settings,
    documentUrl,
    copies: new DocumentCopies(options.files),
    faults,
    log,
    readSelection: () => {
      const { sheetId, area } = book.selection();
      return (
        book
          .sheet(sheetId)
          ?.read(area)
          .map((row) => row.map((cell) => cell.value)) ?? []
      );
    },
    writeSelection: (data) => {
      const { sheetId, area } = book.selection();
      const sheet = book.sheet(sheetId);
      if (sheet) book.asAddIn(() => writeCells(session, session.cells(sheet, area), data));
    },
    onStart: () => {
      subscriptions.clear();
      session.references.clear();
      functions.restart();
    },
    onAnswered: () => tellEvents(),
  });
  const bookEvents = new BookEvents(book, subscriptions);
  // What a request causes is told after its answer, as Excel does.
  let untold: BookEvent[] = [];
  const tellEvents = (): void => {
    const events = untold;
    untold = [];
    const entries = bookEvents.entries(events);
    if (entries.length > 0) xdm.fireRichApi(entries);
    if (events.some((event) => event.kind === 'selected')) xdm.fire('documentSelectionChanged', {});
  };
  const stopListening = book.on((event) => {
    untold.push(event);
    if (!xdm.isBusy) tellEvents();
  });
  book.registerFunctions(functions.functions());
  return {
    frameName: frameName({ conversationId, appId, hostUrl: options.hostUrl, locale }),
    log,
    faults,
    get functionsReady() {
      return functions.ready;
    },
    receive: (text) => xdm.receive(text),
    runCommand: (functionName) => xdm.runCommand(functionName),
    dispose: () => {
      stopListening();
      functions.restart();
    },
  };
}
