import type { Book } from '../../host/book/book';
import type { DocumentFiles } from '../../host/documentFiles';
import type { Catalog } from '../../host/engine/catalog';
import type { ExcelHost } from '../../host/excelHost';
import { createExcelHost } from '../../host/excelHost';
import type { FunctionsMetadata } from '../../host/functions/functionsMetadata';
import type { Manifest } from './manifest';

/** What a frame is made from, the same for every workbook. */
export interface AddIn {
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  /** Names of the functions as typed in a cell, with the namespace. */
  readonly functionNames: readonly { readonly name: string }[];
  readonly catalog: Catalog;
}

export interface AddInFrame {
  readonly host: ExcelHost;
  close(): void;
}

/** The Excels that people have announce more than a manifest asks for; this is as far as the host follows them. */
const EXCEL_OF_TODAY = { ExcelApi: '1.12' };

/** Starts the add-in anew in a frame of its own in `place`, with this workbook as what it sees of Excel. */
export function addInFrame(
  { manifest, functions, catalog }: AddIn,
  book: Book,
  files: DocumentFiles,
  place: HTMLElement,
): AddInFrame {
  const frame = document.createElement('iframe');
  frame.title = `${manifest.name} pane`;
  const host = createExcelHost({
    book,
    files,
    catalog,
    requirements: { ...manifest.requirements, ...EXCEL_OF_TODAY },
    functionsMetadata: functions,
    namespace: manifest.functionsNamespace,
    appId: manifest.id,
    origin: location.origin,
    hostUrl: location.origin + location.pathname,
    post: (text) => frame.contentWindow?.postMessage(text, location.origin),
    onAddinState: (state) => (place.hidden = state === 'Background'),
  });
  const listen = (message: MessageEvent<unknown>) => {
    if (message.source !== frame.contentWindow || message.origin !== location.origin) return;
    if (typeof message.data === 'string') host.receive(message.data);
  };
  window.addEventListener('message', listen);
  // The library reads who its host is from the frame's name, so it must be there before the page is.
  frame.name = host.frameName;
  frame.src = manifest.pane;
  place.replaceChildren(frame);
  return {
    host,
    close: () => {
      window.removeEventListener('message', listen);
      host.dispose();
      frame.remove();
    },
  };
}
