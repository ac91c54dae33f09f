import { part } from './part';

export interface FileActions {
  readonly onNew: () => Promise<void>;
  readonly onOpen: (file: File) => Promise<void>;
  readonly onSave: () => Promise<void>;
  readonly onSample: () => Promise<void>;
}

/** The file buttons, Ctrl+O and Ctrl+S, and a file dropped on the page. */
export function fileButtons({ onNew, onOpen, onSave, onSample }: FileActions): void {
  const chooser = part('file', HTMLInputElement);
  const desk = part('desk', HTMLElement);
  const buttons = { new: onNew, save: onSave, sample: onSample };
  for (const [id, action] of Object.entries(buttons)) {
    part(id, HTMLButtonElement).addEventListener('click', () => void action());
  }
  part('open', HTMLButtonElement).addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    const [file] = chooser.files ?? [];
    // The same file can be chosen again.
    chooser.value = '';
    if (file) void onOpen(file);
  });
  window.addEventListener('keydown', (press) => {
    if (!(press.ctrlKey || press.metaKey) || press.altKey || press.shiftKey) return;
    if (press.key !== 's' && press.key !== 'o') return;
    press.preventDefault();
    if (press.key === 's') void onSave();
    else chooser.click();
  });
  const dragging = (over: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    desk.classList.toggle('dropping', over);
  };
  window.addEventListener('dragover', dragging(true));
  window.addEventListener('dragleave', dragging(false));
  window.addEventListener('drop', (drop) => {
    dragging(false)(drop);
    const file = drop.dataTransfer?.files[0];
    if (file) void onOpen(file);
  });
}
