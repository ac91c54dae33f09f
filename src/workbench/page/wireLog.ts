import type { Exchange, ExchangeLog } from '../../host/transport/exchangeLog';
import { part } from './part';

const LINES_KEPT = 200;

/** Lists what the add-in asked of the host and what it was answered; a line opens into the whole text. */
export function wireLog(): { follow(log: ExchangeLog): void } {
  const lines = part('wire-lines', HTMLElement);
  const count = part('wire-count', HTMLElement);
  let current: ExchangeLog | undefined;
  const counted = () => (count.textContent = current ? `· ${current.syncs} syncs` : '');
  part('wire-clear', HTMLElement).addEventListener('click', () => {
    lines.replaceChildren();
    current?.reset();
    counted();
  });
  return {
    follow: (log) => {
      current = log;
      lines.replaceChildren();
      counted();
      log.on((exchange) => {
        if (log !== current) return;
        lines.append(lineOf(exchange));
        while (lines.childElementCount > LINES_KEPT) lines.firstElementChild?.remove();
        counted();
      });
    },
  };
}

function lineOf(exchange: Exchange): HTMLLIElement {
  const line = document.createElement('li');
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = summaryOf(exchange);
  details.append(summary);
  details.addEventListener(
    'toggle',
    () => {
      const text = document.createElement('pre');
      text.textContent = JSON.stringify(
        { request: exchange.request, response: exchange.response },
        undefined,
        1,
      );
      details.append(text);
    },
    { once: true },
  );
  line.append(details);
  return line;
}

function summaryOf({
  number,
  isSync,
  requestBytes,
  responseBytes,
  transportError,
  ...rest
}: Exchange): string {
  const done = [...rest.called, ...rest.written.map((name) => `${name} =`), ...rest.read];
  const ended = transportError ?? rest.response?.Error?.Code ?? `${responseBytes} B back`;
  return `${number} ${isSync ? 'sync' : 'own '}  ${requestBytes} B out, ${ended}  ${[...new Set(done)].join(', ')}`;
}
