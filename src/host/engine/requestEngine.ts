import { ApiError, CalculationNeeded, itemNotFound, PreparationNeeded } from './apiError';
import { HostObject } from './hostObject';
import type { MemberLookup } from './memberLookup';
import { located, ObjectPaths, type Roots } from './objectPaths';
import { identity, Query } from './query';
import {
  actionTypes,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './requestBody';
import type { Subscriptions } from './subscriptions';

/** What a request asked for and did, as `Class.member`, for the log. */
export interface RequestTrace {
  readonly read: readonly string[];
  readonly written: readonly string[];
  readonly called: readonly string[];
}

export interface EngineParts extends Roots {
  readonly lookup: MemberLookup;
  readonly subscriptions: Subscriptions;
  /** Called before the first action of a request. */
  begin(): void;
  /** Runs a row of actions as one edit of the workbook. */
  batch<T>(work: () => T): T;
  /** Brings formulas up to date, between actions (because one needs the values) or at the end of the request. */
  calculate(when: 'between actions' | 'at the end'): Promise<void>;
}

/**
 * Answers ProcessQuery requests: actions in order, stopping at the first that is refused. What earlier actions wrote
 * stays, and their results are delivered.
 */
export class RequestEngine {
  constructor(readonly parts: EngineParts) {}

  async handle(
    body: RequestBody,
  ): Promise<{ readonly response: ResponseBody; readonly trace: RequestTrace }> {
    const run = new RequestRun(this.parts, body);
    this.parts.begin();
    while (!run.finished) {
      const next = this.parts.batch(() => run.advance());
      if (next === 'calculate') await this.parts.calculate('between actions');
      else if (next instanceof PreparationNeeded) await next.preparation;
    }
    await this.parts.calculate('at the end');
    return { response: run.response(), trace: run.trace() };
  }
}

class RequestRun {
  readonly #paths: ObjectPaths;
  readonly #results: ActionResult[] = [];
  readonly #traceIds: number[] = [];
  readonly #read = new Set<string>();
  readonly #written = new Set<string>();
  readonly #called = new Set<string>();
  #index = 0;
  #error: ResponseError | undefined;

  constructor(
    readonly parts: EngineParts,
    readonly body: RequestBody,
  ) {
    this.#paths = new ObjectPaths(body, parts, parts.lookup);
  }

  get finished(): boolean {
    return this.#error !== undefined || this.#index >= this.body.Actions.length;
  }

  /** Performs actions until the end, a refusal, or one that needs calculated values or something prepared. */
  advance(): 'calculate' | PreparationNeeded | 'done' {
    for (; this.#index < this.body.Actions.length; this.#index += 1) {
      const action = this.body.Actions[this.#index];
      if (!action) break;
      try {
        this.#results.push({ ActionId: action.Id, Value: this.#perform(action) ?? null });
      } catch (error) {
        if (error instanceof CalculationNeeded) return 'calculate';
        if (error instanceof PreparationNeeded) return error;
        this.#error = this.#refusal(error, action);
        return 'done';
      }
    }
    return 'done';
  }

  response(): ResponseBody {
    const TraceIds = this.#traceIds;
    if (!this.#error) return { Results: this.#results, TraceIds };
    return { Error: this.#error, ProcessedResults: { Results: this.#results, TraceIds }, TraceIds };
  }

  trace(): RequestTrace {
    return { read: [...this.#read], written: [...this.#written], called: [...this.#called] };
  }

  #perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) {
      this.#traceIds.push(action.Id);
      return null;
    }
    const object = this.#paths.find(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object && identity(object);
      case actionTypes.query:
      case actionTypes.queryAsJson:
        return object && this.#query(object, action);
      case actionTypes.method:
        return this.#call(object, action);
      case actionTypes.setProperty:
        this.#set(object, action.Name, this.#paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        this.#update(object, action.ObjectState ?? {});
        return null;
      default:
        throw new ApiError('NotImplemented', `Action type ${action.ActionType} is not implemented.`, 501);
    }
  }

  #query(object: HostObject, action: Action): unknown {
    const query = new Query(this.parts.lookup, action.ActionType === actionTypes.queryAsJson);
    const answer = located(object, 'load', () => query.run(object, action.QueryInfo ?? {}));
    for (const name of query.requested) this.#read.add(name);
    return answer;
  }

  #call(object: HostObject | null, action: Action): unknown {
    if (object) {
      const name = this.parts.lookup.spell(object, action.Name);
      this.#called.add(`${object.className}.${name}`);
      this.parts.lookup.checkApi(object, name);
      if (action.Name === '_KeepReference') return void this.parts.references.keep(object);
      if (this.parts.subscriptions.handle(object, action.Name)) return null;
    }
    const value = this.#paths.call(object, action.Name, this.#paths.arguments(action.ArgumentInfo));
    return value instanceof HostObject ? null : value;
  }

  #set(object: HostObject | null, wireName: string, value: unknown): void {
    // What real Excel answers to a write on a null object is a guess.
    if (object === null) throw itemNotFound();
    const name = this.parts.lookup.spell(object, wireName);
    located(object, name, () => {
      this.parts.lookup.checkApi(object, name);
      const scalar = object.members.scalars?.[name];
      if (scalar === undefined || typeof scalar === 'function') throw this.parts.lookup.missing(object, name);
      this.#written.add(`${object.className}.${name}`);
      scalar.set(value);
    });
  }

  #update(object: HostObject | null, state: Readonly<Record<string, unknown>>): void {
    for (const [key, value] of Object.entries(state)) {
      const navigate = object?.members.navigations?.[this.parts.lookup.spell(object, key)];
      if (navigate && typeof value === 'object' && value !== null) this.#update(navigate(), { ...value });
      else this.#set(object, key, value);
    }
  }

  #refusal(error: unknown, action: Action): ResponseError {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const location = error instanceof ApiError ? error.location : undefined;
    // A defect of the host reaches the add-in as Excel's own word for one, with the stack, so that a test shows it.
    const known =
      error instanceof ApiError
        ? error
        : new ApiError(
            'GeneralException',
            error instanceof Error ? (error.stack ?? error.message) : String(error),
            500,
          );
    return {
      Code: known.code,
      Message: known.message,
      Location: location ?? path?.Name ?? '',
      ActionIndex: this.#index,
      HttpStatusCode: known.httpStatus,
    };
  }
}
