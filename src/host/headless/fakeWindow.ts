import vm from 'node:vm';
import { webcrypto } from 'node:crypto';

export interface FakeWindowParts {
  readonly name: string;
  readonly pageUrl: string;
  /** Where the library believes itself to be loaded from; ends in a slash. */
  readonly libraryUrl: string;
  /** What the page posts to its parent window. */
  readonly onPost: (text: string) => void;
  /** A script of the library's own folder, compiled; undefined when there is none. */
  readonly script: (file: string) => vm.Script | undefined;
}

type Listener = (event: { readonly data: string; readonly origin: string; readonly source: unknown }) => void;

/** As much of a browser window as Office.js needs to start in, and a way to make it stop. */
export interface FakeWindow {
  readonly global: object;
  run(script: vm.Script): unknown;
  /** Delivers a message from the parent window. */
  deliver(text: string): void;
  /** Stops every timer: nothing in the window runs any more. */
  close(): void;
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    clear: () => items.clear(),
    get length() {
      return items.size;
    },
  };
}

/** An anchor element: the library takes addresses apart with it. */
function anchor(base: string): object {
  let url = new URL(base);
  const part = (
    key: 'protocol' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash' | 'host',
  ): PropertyDescriptor => ({
    get: () => url[key],
  });
  const element = { style: {}, setAttribute: () => undefined };
  return Object.defineProperties(element, {
    href: { get: () => url.href, set: (value: string) => void (url = new URL(value, base)) },
    protocol: part('protocol'),
    hostname: part('hostname'),
    port: part('port'),
    pathname: part('pathname'),
    search: part('search'),
    hash: part('hash'),
    host: part('host'),
  });
}

/** Timers that end with the window. */
class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #isOver = false;

  readonly setTimeout = (
    work: (...values: unknown[]) => void,
    delay?: number,
    ...values: unknown[]
  ): number => {
    if (this.#isOver) return 0;
    const timer = setTimeout(() => {
      this.#running.delete(timer);
      work(...values);
    }, delay);
    this.#running.add(timer);
    return Number(timer);
  };

  readonly setInterval = (
    work: (...values: unknown[]) => void,
    delay?: number,
    ...values: unknown[]
  ): number => {
    if (this.#isOver) return 0;
    const timer = setInterval(work, delay, ...values);
    this.#running.add(timer);
    return Number(timer);
  };

  readonly clear = (id: unknown): void => {
    for (const timer of this.#running) {
      if (Number(timer) !== id) continue;
      clearTimeout(timer);
      this.#running.delete(timer);
    }
  };

  stop(): void {
    this.#isOver = true;
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}

export function fakeWindow(parts: FakeWindowParts): FakeWindow {
  const timers = new Timers();
  const page = new URL(parts.pageUrl);
  const listeners = new Set<Listener>();
  let isOpen = true;
  const later = (work: () => void): void => {
    setImmediate(() => {
      if (isOpen) work();
    });
  };
  const parent = { postMessage: (text: string) => later(() => parts.onPost(text)) };
  const run = (script: vm.Script): unknown => script.runInContext(context);
  const load = (element: { src?: string; onload?: () => void; onerror?: () => void }): object => {
    const file = element.src?.replace(parts.libraryUrl, '').replace(/\?.*$/, '');
    const script = file === undefined ? undefined : parts.script(file);
    later(() => {
      if (!script) return element.onerror?.();
      run(script);
      element.onload?.();
    });
    return element;
  };
  const global = {
    URL,
    URLSearchParams,
    Event,
    TextEncoder,
    TextDecoder,
    atob,
    btoa,
    performance,
    console,
    crypto: webcrypto,
    setTimeout: timers.setTimeout,
    setInterval: timers.setInterval,
    clearTimeout: timers.clear,
    clearInterval: timers.clear,
    queueMicrotask,
    structuredClone,
    DOMParser: class {
      parseFromString(): object {
        return { getElementsByTagName: () => [] };
      }
    },
    navigator: { userAgent: 'headless', language: 'en-US' },
    name: parts.name,
    parent,
    top: parent,
    opener: null,
    history: {},
    external: {},
    innerWidth: 350,
    innerHeight: 600,
    sessionStorage: storage(),
    localStorage: storage(),
    location: {
      href: page.href,
      origin: page.origin,
      protocol: page.protocol,
      hostname: page.hostname,
      host: page.host,
      port: page.port,
      pathname: page.pathname,
      search: '',
      hash: '',
    },
    addEventListener: (type: string, listener: Listener) =>
      void (type === 'message' && listeners.add(listener)),
    removeEventListener: (_type: string, listener: Listener) => void listeners.delete(listener),
    open: () => null,
    focus: () => undefined,
    blur: () => undefined,
    document: {
      readyState: 'complete',
      domain: page.hostname,
      URL: page.href,
      body: { innerHTML: '', appendChild: () => undefined },
      hasFocus: () => false,
      addEventListener: () => undefined,
      querySelectorAll: () => [],
      createElement: (tag: string) =>
        tag === 'a' ? anchor(page.href) : { style: {}, setAttribute: () => undefined },
      getElementsByTagName: (tag: string) =>
        tag === 'script'
          ? [{ src: `${parts.libraryUrl}office.js`, getAttribute: () => null }]
          : [{ appendChild: load }],
    },
  };
  const context = vm.createContext(Object.assign(global, { window: global, self: global }));
  // Bytes of another realm are no Uint8Array to libraries in the window.
  vm.runInContext(
    `(() => { const Outer = TextEncoder; globalThis.TextEncoder = class { encode(text) { return new Uint8Array(new Outer().encode(text)); } }; })()`,
    context,
  );
  return {
    global: context,
    run,
    deliver: (text) =>
      later(() => {
        for (const listener of [...listeners]) listener({ data: text, origin: page.origin, source: parent });
      }),
    close: () => {
      isOpen = false;
      listeners.clear();
      timers.stop();
    },
  };
}
