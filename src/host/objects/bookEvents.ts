import type { Book, BookEvent } from '../book/book';
import type { Subscriptions } from '../engine/subscriptions';
import type { RichApiEntry } from '../transport/xdmHost';
import { formatArea } from './address';
import { intersection } from './geometry';
import { workbookTarget } from './worksheetCollection';

/** Numbers of Excel's events on the wire. */
const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  tableChanged: 101,
} as const;

const excelEventCategory = 65_536;

/** Turns what happens in a book into the events its add-in has asked for, addressed to sheet, table and workbook. */
export class BookEvents {
  #activeId: string;
  #sheetIds: ReadonlySet<string>;

  constructor(
    readonly book: Book,
    readonly subscriptions: Subscriptions,
  ) {
    this.#activeId = book.activeSheet().id;
    this.#sheetIds = this.#currentIds();
  }

  /** Of one burst of happenings. Several activations in it are one: from the sheet before to the sheet after it. */
  entries(events: readonly BookEvent[]): readonly RichApiEntry[] {
    return events.flatMap((event) => this.#entriesOf(event));
  }

  #entriesOf(event: BookEvent): readonly RichApiEntry[] {
    switch (event.kind) {
      case 'changed':
        return [...this.#changed(event), ...this.#tablesChanged(event)];
      case 'selected': {
        const address = formatArea(event.area);
        return this.#both(eventTypes.selectionChanged, event.sheetId, {
          address,
          worksheetId: event.sheetId,
        });
      }
      case 'activated':
        return this.#activated(this.book.activeSheet().id);
      case 'sheets':
        return this.#sheets();
      case 'calculated':
        return this.book
          .sheets()
          .flatMap(({ id }) => this.#both(eventTypes.calculated, id, { worksheetId: id, address: '' }));
      case 'charts':
        return [];
    }
  }

  #changed({ sheetId, area, source }: Extract<BookEvent, { kind: 'changed' }>): readonly RichApiEntry[] {
    return this.#both(eventTypes.changed, sheetId, {
      address: formatArea(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      worksheetId: sheetId,
      shiftDirection: 'None',
    });
  }

  #tablesChanged({ sheetId, area }: Extract<BookEvent, { kind: 'changed' }>): readonly RichApiEntry[] {
    const touched = (this.book.sheet(sheetId)?.tables() ?? []).filter((table) =>
      intersection(table.area, area),
    );
    return touched.flatMap(({ id }) =>
      [id, sheetId, workbookTarget].flatMap((target) =>
        this.#entry(eventTypes.tableChanged, target, {
          address: formatArea(area),
          changeType: 'RangeEdited',
          source: 'Local',
          worksheetId: sheetId,
          tableId: id,
        }),
      ),
    );
  }

  #activated(sheetId: string): readonly RichApiEntry[] {
    const before = this.#activeId;
    this.#activeId = sheetId;
    if (before === sheetId) return [];
    return [
      ...this.#both(eventTypes.deactivated, before, { worksheetId: before }),
      ...this.#both(eventTypes.activated, sheetId, { worksheetId: sheetId }),
    ];
  }

  #sheets(): readonly RichApiEntry[] {
    const before = this.#sheetIds;
    this.#sheetIds = this.#currentIds();
    const tell = (type: number, ids: Iterable<string>): readonly RichApiEntry[] =>
      [...ids].flatMap((worksheetId) => this.#entry(type, workbookTarget, { worksheetId, source: 'Local' }));
    return [
      ...tell(
        eventTypes.sheetAdded,
        [...this.#sheetIds].filter((id) => !before.has(id)),
      ),
      ...tell(
        eventTypes.sheetDeleted,
        [...before].filter((id) => !this.#sheetIds.has(id)),
      ),
    ];
  }

  #both(type: number, sheetId: string, fields: object): readonly RichApiEntry[] {
    return [...this.#entry(type, sheetId, fields), ...this.#entry(type, workbookTarget, fields)];
  }

  #entry(type: number, target: string, fields: object): readonly RichApiEntry[] {
    if (!this.subscriptions.has(type, target)) return [];
    return [{ category: excelEventCategory, type, target, message: JSON.stringify(fields) }];
  }

  #currentIds(): ReadonlySet<string> {
    return new Set(this.book.sheets().map((sheet) => sheet.id));
  }
}
