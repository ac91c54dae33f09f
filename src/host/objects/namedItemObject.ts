import type { NameData } from '../book/bookData';
import { invalidOperation, itemNotFound } from '../engine/apiError';
import { HostObject, type Cells } from '../engine/hostObject';
import { fullAddress } from './address';
import { booleanArgument, textArgument } from './argument';
import { rangeOfCells } from './rangeObject';
import { findCells } from './resolveCells';
import type { Session } from './session';
import { worksheetObject } from './worksheetObject';

/** `Excel.NamedItem`, addressed by its name. */
export function namedItemObject(session: Session, name: string, sheetId: string | undefined): HostObject {
  const { book } = session;
  const data = (): NameData => {
    const found = book.names().find((each) => each.name === name && each.sheetId === sheetId);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (changes: Partial<NameData>): void => {
    data();
    book.changeName(name, sheetId, changes);
    session.changed();
  };
  const cells = (): Cells | undefined => findCells(session, undefined, data().formula);
  const constant = (): string | number | boolean => {
    const text = data().formula.replace(/^=/, '');
    const quoted = /^"(.*)"$/.exec(text)?.[1];
    if (quoted !== undefined) return quoted.replaceAll('""', '"');
    if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : data().formula;
  };
  const typeOf = (value: string | number | boolean): string =>
    typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  const ownSheet = (): HostObject | null => {
    const sheet = sheetId === undefined ? undefined : book.sheet(sheetId);
    return sheet ? worksheetObject(session, sheet) : null;
  };
  return new HostObject('NamedItem', {
    id: name,
    idKey: '_Id',
    scalars: {
      name: () => data().name,
      scope: () => (sheetId === undefined ? 'Workbook' : 'Worksheet'),
      type: () => (cells() ? 'Range' : typeOf(constant())),
      // The address of a named range, absolute and without the equals sign: the exact form is a guess.
      value: () => {
        const target = cells();
        return target ? fullAddress(target.sheet.name, session.areaOf(target), '$') : constant();
      },
      formula: {
        get: () => data().formula,
        set: (value) =>
          change({
            formula: textArgument(value).startsWith('=') ? textArgument(value) : `=${textArgument(value)}`,
          }),
      },
      visible: { get: () => data().visible, set: (value) => change({ visible: booleanArgument(value) }) },
      comment: { get: () => data().comment ?? '', set: (value) => change({ comment: textArgument(value) }) },
    },
    navigations: {
      worksheet: () => {
        const sheet = ownSheet();
        if (!sheet) throw itemNotFound();
        return sheet;
      },
      worksheetOrNullObject: ownSheet,
    },
    methods: {
      getRange: () => {
        const target = cells();
        if (!target) throw invalidOperation();
        return rangeOfCells(session, target);
      },
      getRangeOrNullObject: () => {
        const target = cells();
        return target ? rangeOfCells(session, target) : null;
      },
      delete: () => {
        data();
        book.removeName(name, sheetId);
        session.changed();
      },
    },
  });
}
