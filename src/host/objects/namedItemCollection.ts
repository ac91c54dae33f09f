import type { BookSheet } from '../book/book';
import type { NameData } from '../book/bookData';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../engine/apiError';
import { HostObject } from '../engine/hostObject';
import { fullAddress, parseArea } from './address';
import { isMissing, optionalText, textArgument } from './argument';
import { namedItemObject } from './namedItemObject';
import type { Session } from './session';

const longest = 255;

/** A name Excel would take: starts with a letter, `_` or `\`, no spaces, does not look like a cell. */
function checkName(value: unknown): string {
  const name = textArgument(value);
  const looksLikeCell = parseArea(name) !== undefined || /^(?:r|c|r\d*c\d*)$/i.test(name);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) || name.length > longest || looksLikeCell)
    throw invalidArgument();
  return name;
}

/** `Excel.NamedItemCollection` of a sheet, or (without one) of the workbook. */
export function namedItemCollection(session: Session, sheet: BookSheet | undefined): HostObject {
  const { book } = session;
  const own = (): readonly NameData[] => book.names().filter((name) => name.sheetId === sheet?.id);
  const find = (key: unknown): NameData | undefined => {
    const wanted = textArgument(key).toLowerCase();
    return own().find((name) => name.name.toLowerCase() === wanted);
  };
  const item = (name: NameData | undefined): HostObject => {
    if (!name) throw itemNotFound();
    return namedItemObject(session, name.name, name.sheetId);
  };
  const formulaOf = (reference: unknown): string => {
    if (reference instanceof HostObject && reference.members.cells) {
      const { cells } = reference.members;
      return `=${fullAddress(cells.sheet.name, session.areaOf(cells), '$')}`;
    }
    const text = textArgument(reference);
    return text.startsWith('=') ? text : `=${text}`;
  };
  const add = (name: unknown, reference: unknown, comment: unknown): HostObject => {
    const checked = checkName(name);
    if (find(checked)) throw itemAlreadyExists();
    const note = isMissing(comment) ? {} : { comment: optionalText(comment) };
    book.addName({
      name: checked,
      formula: formulaOf(reference),
      sheetId: sheet?.id,
      visible: true,
      ...note,
    });
    session.changed();
    return item(find(checked));
  };
  return new HostObject('NamedItemCollection', {
    items: () => own().map(item),
    item: (key) => item(find(key)),
    methods: {
      add,
      addFormulaLocal: add,
      getCount: () => own().length,
      getItemOrNullObject: (key) => {
        const name = find(key);
        return name ? item(name) : null;
      },
    },
  });
}
