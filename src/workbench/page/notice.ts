import { part } from './part';

/** What a message offers to do, as a button beside it. */
interface Way {
  readonly label: string;
  readonly go: () => void;
}

/** Says one or two sentences under the header until they are closed or replaced. */
export function say(sentence: string, way?: Way): void {
  part('notice-text', HTMLElement).textContent = sentence;
  const button = part('notice-way', HTMLButtonElement);
  button.hidden = way === undefined;
  button.textContent = way?.label ?? '';
  button.onclick = () => way?.go();
  part('notice', HTMLElement).hidden = false;
}

export function sayNothing(): void {
  part('notice', HTMLElement).hidden = true;
}

/** What did not work, and that the workbook is as it was; for what nobody foresaw. */
export function sayFailure(what: string, failure: unknown): void {
  const because = failure instanceof Error ? failure.message : String(failure);
  say(`${what} did not work, and nothing was changed. The reason given: ${because}`);
}
