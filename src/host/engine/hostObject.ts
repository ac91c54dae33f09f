import type { BookSheet } from '../book/book';
import type { Area } from '../book/bookData';

/** Cells an object stands for. The area moves when rows or columns are inserted or deleted; it is undefined once they are gone. */
export interface Cells {
  readonly sheet: BookSheet;
  area: Area | undefined;
}

export type Scalar =
  (() => unknown) | { readonly get: () => unknown; readonly set: (value: unknown) => void };

/** A method of the object model. It answers an object, null for a null object, plain JSON, or nothing. */
export type Method = (...args: readonly unknown[]) => unknown;

/** What a class of the object model can do, under the names a developer types (`getRange`, `tabColor`). */
export interface Members {
  /** What the client addresses the object by from the next request on. */
  readonly id?: string | number;
  /** `_Id` for the few classes whose id is hidden from the developer. */
  readonly idKey?: 'Id' | '_Id';
  readonly cells?: Cells;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  readonly navigations?: Readonly<Record<string, () => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Present on collections. */
  readonly items?: () => readonly HostObject[];
  /** The collection's indexer: by id or by name, refusing with ItemNotFound. */
  readonly item?: (key: unknown) => HostObject;
  /** Whom this object's events are addressed to; default: its id. */
  readonly eventTarget?: string;
}

/** One object of the Office.js object model as the engine sees it. */
export class HostObject {
  /** Handed out by `_KeepReference`. */
  referenceId?: string;

  constructor(
    readonly className: string,
    readonly members: Members,
  ) {}
}
