import type { CustomAnswer, CustomCall, CustomFunction } from '../book/book';
import type { RichApiEntry } from '../transport/xdmHost';
import type { FunctionMetadata, FunctionsMetadata } from './functionsMetadata';
import { wireAnswer } from './wireAnswer';
import { wireArguments, type EmptyCell } from './wireArguments';

export interface WireFunctionsParts {
  readonly metadata: FunctionsMetadata;
  /** As declared in the manifest; functions are called `NAMESPACE.NAME` in cells. */
  readonly namespace: string;
  readonly emptyCell: EmptyCell;
  readonly send: (entries: readonly RichApiEntry[]) => void;
}

const messageCategory = 1;
const invokeType = 1000;
const takesErrors = 4;

/**
 * An add-in's custom functions, called over the wire as Excel calls them: all pending calls of one level travel in one
 * message, and results come back whenever the add-in has them.
 */
export class WireFunctions {
  readonly #pending = new Map<number, (answer: CustomAnswer) => void>();
  #lastId = 0;
  #announce: () => void = () => undefined;
  #ready = new Promise<void>((resolve) => (this.#announce = resolve));

  constructor(readonly parts: WireFunctionsParts) {}

  /** The add-in's page has said that its functions may be called. */
  setReady(): void {
    this.#announce();
  }

  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The page is gone or loads again: whoever still waits gets `#VALUE!`. */
  restart(): void {
    for (const settle of this.#pending.values()) settle({ error: '#VALUE!' });
    this.#pending.clear();
    // Whoever waits for the old page's word must hear the new one's.
    const announceOld = this.#announce;
    this.#ready = new Promise((resolve) => {
      this.#announce = () => {
        announceOld();
        resolve();
      };
    });
  }

  /** Takes results that came over the wire. Those of cancelled or unknown calls are dropped. */
  receive(results: readonly unknown[]): void {
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const id = Number(result[0]);
      this.#pending.get(id)?.(wireAnswer(result));
      this.#pending.delete(id);
    }
  }

  functions(): readonly CustomFunction[] {
    return this.parts.metadata.functions.map((declared) => ({
      name: `${this.parts.namespace}.${declared.name}`.toUpperCase(),
      parameters: declared.parameters.map(({ dimensionality, optional, repeating }) => ({
        matrix: dimensionality === 'matrix',
        optional: optional === true || repeating === true,
      })),
      call: (calls) => this.#call(declared, calls),
    }));
  }

  async #call(declared: FunctionMetadata, calls: readonly CustomCall[]): Promise<readonly CustomAnswer[]> {
    await this.#ready;
    const { metadata, emptyCell, send } = this.parts;
    const allowErrors = metadata.allowErrorForDataTypeAny === true;
    const entries: RichApiEntry[] = [];
    const answers = calls.map((call): Promise<CustomAnswer> => {
      const list = wireArguments(declared, call, { allowErrors, emptyCell });
      if (!list.ok) return Promise.resolve({ error: list.error });
      this.#lastId += 1;
      const id = this.#lastId;
      const flags = allowErrors ? takesErrors : 0;
      const message = JSON.stringify([id, declared.id, list.values, call.address, flags]);
      entries.push({ category: messageCategory, type: invokeType, message });
      return new Promise((resolve) => this.#pending.set(id, resolve));
    });
    if (entries.length > 0) send(entries);
    return Promise.all(answers);
  }
}
