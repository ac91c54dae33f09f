// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../src/taskpane/keepFocus';

let end: () => void;
beforeEach(() => {
  document.body.innerHTML = `
    <button role="tab" aria-selected="true">List</button>
    <div role="tabpanel" id="list">
      <h1>Your list</h1>
      <button id="loose">Loose</button>
      <details open id="fold">
        <summary>Undo and remove</summary>
        <p id="question"><button id="yes">Undo it</button></p>
      </details>
      <section><h2>Results</h2><div id="rows"><button id="row">A row</button></div></section>
    </div>`;
  end = keepFocus(document.body);
});
afterEach(() => end());

const at = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
};
const focused = () => document.activeElement?.textContent;

test('what held a control takes the focus when the control goes: the line of a fold, the heading of a section or of the screen', async () => {
  at('yes').focus();
  at('question').remove();
  await vi.waitFor(() => expect(focused()).toBe('Undo and remove'));
  at('row').focus();
  at('rows').remove();
  await vi.waitFor(() => expect(focused()).toBe('Results'));
  at('loose').focus();
  at('loose').remove();
  await vi.waitFor(() => expect(focused()).toBe('Your list'));
});

test('the chosen tab takes the focus when the screen is left by a button on it', async () => {
  at('loose').focus();
  at('list').hidden = true;
  await vi.waitFor(() => expect(focused()).toBe('List'));
});

test('a control that was switched off for a while has the focus again', async () => {
  const loose = at('loose');
  loose.focus();
  loose.blur();
  loose.setAttribute('disabled', '');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(document.body);
  loose.removeAttribute('disabled');
  await vi.waitFor(() => expect(document.activeElement).toBe(loose));
});

test('what others have focused by then stays, and what was left on purpose is not taken back', async () => {
  at('yes').focus();
  at('question').remove();
  at('row').focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(focused()).toBe('A row');
  at('row').blur();
  await new Promise((resolve) => setTimeout(resolve, 20));
  at('rows').remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(document.body);
});

test('who went over to the sheet is left there when a control goes meanwhile', async () => {
  at('row').focus();
  window.dispatchEvent(new Event('blur'));
  at('rows').remove();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(document.body);
});
