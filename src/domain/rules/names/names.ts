import type { Citation, Figure } from '../figure';

/** Names as they are looked up: for all parts at once, by the part’s own name, or one by one. */
export type NameTree =
  string | ((part: string) => NameTree) | { readonly [part: string]: NameTree | undefined };

type Word = string | number | boolean | undefined | readonly string[];
/** A figure whose value has parts is named once, and its parts after it, or each by itself. */
type NamesOfValue<Value> = [Value] extends [Word] ? string : string | ((part: string) => string);
type Beside<Holder, Origin> = Exclude<keyof Holder, keyof Origin>;

/**
 * What people call the figures of a chapter, in the shape of the chapter, so that a figure without a name does not compile. The
 * elements of a list and the entries of a table may be named by a function of what tells them apart. A sentence, such as a
 * task, gives its figures their names together with its own words.
 */
export type Names<Chapter> = Chapter extends { readonly text: string }
  ? NameTree
  : Chapter extends Figure<infer Value>
    ? [Beside<Chapter, Figure>] extends [never]
      ? NamesOfValue<Value>
      : { readonly [Part in Beside<Chapter, Citation>]: string }
    : Chapter extends Citation
      ? [Beside<Chapter, Citation>] extends [never]
        ? never
        : string
      : Chapter extends readonly (infer Element)[]
        ? [Names<Element>] extends [never]
          ? never
          : (element: string) => Names<Element>
        : Chapter extends object
          ? NamesOfParts<Chapter>
          : never;

type NamedPart<Parts> = {
  [Part in keyof Parts]-?: [Names<NonNullable<Parts[Part]>>] extends [never] ? never : Part;
}[keyof Parts];
type NamesOfParts<Parts> = [NamedPart<Parts>] extends [never]
  ? never
  : | { readonly [Part in NamedPart<Parts>]: Names<NonNullable<Parts[Part]>> }
    | ((part: string) => Names<NonNullable<Parts[NamedPart<Parts>]>>);

/** A chapter under its heading. */
export interface ChapterNames<Chapter> {
  readonly title: string;
  readonly names: Names<Chapter>;
}
