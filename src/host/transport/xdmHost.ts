import type { RequestEngine } from '../engine/requestEngine';
import { actionTypes, objectPathTypes, type RequestBody } from '../engine/requestBody';
import type { DocumentCopies } from './documentCopies';
import type { ExchangeLog } from './exchangeLog';
import { transportErrors, type Faults, type TransportErrorName } from './faults';
import {
  dispatchIds,
  messageTypes,
  responseTypes,
  xdmActions,
  xdmErrors,
  type MethodCall,
  type XdmMessage,
} from './xdmMessage';

/** How a ribbon command ended: 0 is well, anything else is the library's code for why not. */
export interface CommandOutcome {
  readonly status: number;
  readonly data?: string;
}

/** An entry of a `richApiMessage` event: an Excel event, a custom function call or a keyboard action. */
export interface RichApiEntry {
  readonly category: number;
  readonly type: number;
  readonly target?: string;
  /** JSON text. */
  readonly message: string;
}

export interface XdmHostParts {
  readonly conversationId: string;
  readonly origin: string;
  /** Puts a message into the add-in's window. */
  readonly post: (text: string) => void;
  readonly engine: RequestEngine;
  readonly appContext: () => unknown;
  /** Document settings: name to JSON text. */
  readonly settings: Map<string, string>;
  readonly documentUrl: string;
  readonly copies: DocumentCopies;
  readonly faults: Faults;
  readonly log: ExchangeLog;
  readonly readSelection: () => readonly (readonly unknown[])[];
  readonly writeSelection: (data: unknown) => void;
  /** The frame has (re)loaded: whatever the last page registered is gone. */
  readonly onStart: () => void;
  /** An answer has left. */
  readonly onAnswered: () => void;
}

/** Flag of requests that carry results of custom functions. */
const customFunctionFlag = 128;
const textBytes = (text: string): number => new TextEncoder().encode(text).length;
const failure = (error: number): { Error: number; Version: number } => ({ Error: error, Version: 1 });
const success = { Error: 0, Version: 1 };

/**
 * The host's side of the postMessage protocol between Office.js and Excel on the web, for one add-in frame. Requests
 * are answered strictly one after another, because the library sends the next before it has the last answer.
 */
export class XdmHost {
  readonly #events = new Map<string, number>();
  readonly #commands = new Map<string, (outcome: CommandOutcome) => void>();
  #queue: Promise<void> = Promise.resolve();
  #commandCount = 0;
  #answering = 0;

  constructor(readonly parts: XdmHostParts) {}

  /** Takes a message from the add-in's window. The caller has checked its source and origin. */
  receive(text: string): void {
    const message = parseMessage(text);
    if (
      message?._conversationId !== this.parts.conversationId ||
      message._messageType !== messageTypes.request
    )
      return;
    if (message._actionType === xdmActions.registerEvent) {
      this.#events.set(message._actionName, message._correlationId);
      this.#reply(message, { Error: 0 });
    } else if (message._actionType === xdmActions.unregisterEvent) {
      this.#events.delete(message._actionName);
      this.#reply(message, { Error: 0 });
    } else if (isFunctionTraffic(message)) {
      // The request being answered may be waiting for these very results: they must not queue behind it.
      void this.#answer(message);
    } else {
      this.#queue = this.#queue.then(() => this.#answer(message));
    }
  }

  /** Whether a request is being answered. */
  get isBusy(): boolean {
    return this.#answering > 0;
  }

  /** Raises an event; answers whether the add-in listens. */
  fire(eventName: string, data: unknown): boolean {
    const correlationId = this.#events.get(eventName);
    if (correlationId === undefined) return false;
    this.#send({
      _messageType: messageTypes.response,
      _actionName: eventName,
      _conversationId: this.parts.conversationId,
      _correlationId: correlationId,
      _origin: this.parts.origin,
      _data: data,
      _errorCode: xdmErrors.none,
      _responseType: responseTypes.event,
    });
    return true;
  }

  fireRichApi(entries: readonly RichApiEntry[]): boolean {
    return this.fire('richApiMessage', {
      ArrayData: entries.map(({ category, type, target = '', message }) => [
        category,
        type,
        target,
        message,
        0,
        false,
      ]),
    });
  }

  /** Presses a ribbon button whose action is `functionName`; resolves when the add-in says it has completed. */
  runCommand(functionName: string, controlId = functionName): Promise<CommandOutcome> {
    this.#commandCount += 1;
    const id = `command-${this.#commandCount}`;
    return new Promise((resolve) => {
      this.#commands.set(id, resolve);
      const source = JSON.stringify({ source: { id: controlId } });
      if (this.fire('appCommandInvoked', [id, functionName, source])) return;
      this.#commands.delete(id);
      resolve({ status: -1 });
    });
  }

  async #answer(message: XdmMessage): Promise<void> {
    this.#answering += 1;
    try {
      this.#reply(message, await this.#invoke(message));
    } catch (error) {
      this.#reply(
        message,
        error instanceof Error ? (error.stack ?? error.message) : String(error),
        xdmErrors.handlerFailed,
      );
    }
    this.#answering -= 1;
    if (!this.isBusy) this.parts.onAnswered();
  }

  async #invoke(message: XdmMessage): Promise<unknown> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.#events.clear();
        this.#commands.clear();
        this.parts.copies.clear();
        this.parts.onStart();
        return this.parts.appContext();
      case 'executeMethod': {
        const call = methodCall(message);
        return call ? this.#execute(call) : null;
      }
      default:
        return null;
    }
  }

  async #execute(call: MethodCall): Promise<unknown> {
    const { settings, documentUrl, copies } = this.parts;
    switch (call.DdaMethod.DispatchId) {
      case dispatchIds.richApi:
        return this.#richApi(call.ArrayData?.[4]);
      case dispatchIds.saveSettings:
        settings.clear();
        for (const [name, value] of call.DdaSettingsMethod?.Properties ?? []) settings.set(name, value);
        return success;
      case dispatchIds.loadSettings:
        return {
          ...success,
          Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) },
        };
      case dispatchIds.fileProperties:
        return { ...success, Properties: { Url: documentUrl } };
      case dispatchIds.openDocumentCopy:
        return copies.open(call[0], call[1]);
      case dispatchIds.sliceOfDocumentCopy:
        return copies.slice(call[2], call[3]);
      case dispatchIds.closeDocumentCopy:
        return copies.close(call[2]);
      case dispatchIds.getSelectedData:
        return { ...success, Data: this.parts.readSelection() };
      case dispatchIds.setSelectedData:
        this.parts.writeSelection(call.DdaSetBindingData?.Data);
        return success;
      case dispatchIds.commandCompleted: {
        const id = String(call[0]);
        const data = typeof call[2] === 'string' ? { data: call[2] } : {};
        this.#commands.get(id)?.({ status: Number(call[1] ?? 0), ...data });
        this.#commands.delete(id);
        return success;
      }
      default:
        return failure(1);
    }
  }

  async #richApi(text: unknown): Promise<unknown> {
    if (typeof text !== 'string') return failure(1);
    const { faults, log, engine } = this.parts;
    const request = JSON.parse(text) as RequestBody;
    const isSync = isDevelopersSync(request);
    const requestBytes = textBytes(text);
    const entry = {
      isSync,
      request,
      requestBytes,
      response: undefined,
      responseBytes: 0,
      read: [],
      written: [],
      called: [],
    };
    const refuse = (transportError: TransportErrorName): unknown => {
      log.add({ ...entry, transportError });
      return failure(transportErrors[transportError]);
    };
    if (isSync && faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, faults.latency));
    const fault = isSync ? faults.take() : undefined;
    if (fault) return refuse(fault);
    const limit = faults.payloadLimit;
    if (limit !== undefined && requestBytes > limit) return refuse('RequestPayloadSizeLimitExceeded');
    const { response, trace } = await engine.handle(request);
    const answer = JSON.stringify(response);
    const responseBytes = textBytes(answer);
    if (limit !== undefined && responseBytes > limit) return refuse('ResponsePayloadSizeLimitExceeded');
    log.add({ ...entry, ...trace, response, responseBytes });
    return { ...success, Data: [200, [], answer] };
  }

  #reply(request: XdmMessage, data: unknown, errorCode: number = xdmErrors.none): void {
    this.#send({
      _messageType: messageTypes.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _origin: this.parts.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: responseTypes.answer,
    });
  }

  #send(message: XdmMessage): void {
    this.parts.post(JSON.stringify({ ...message, _serializerVersion: 1 }));
  }
}

function parseMessage(text: string): XdmMessage | undefined {
  // Other scripts may post to the same window; theirs need not be JSON.
  if (!text.startsWith('{')) return undefined;
  return JSON.parse(text) as XdmMessage;
}

function methodCall(message: XdmMessage): MethodCall | undefined {
  const data = message._data;
  const isCall = typeof data === 'object' && data !== null && 'DdaMethod' in data;
  return isCall ? (data as MethodCall) : undefined;
}

function isFunctionTraffic(message: XdmMessage): boolean {
  if (message._actionName !== 'executeMethod') return false;
  return (Number(methodCall(message)?.ArrayData?.[6] ?? 0) & customFunctionFlag) !== 0;
}

/** Neither a service of the library's own nor the clean-up that `Excel.run` sends after itself. */
function isDevelopersSync(request: RequestBody): boolean {
  const paths = Object.values(request.ObjectPaths);
  const isService = paths.some((path) => path.ObjectPathType === objectPathTypes.newObject);
  const acting = request.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  const isCleanUp = acting.length > 0 && acting.every((action) => action.Name === '_RemoveReference');
  return !isService && !isCleanUp;
}
