import { part } from './part';

/** What the line at the bottom says. */
export interface Status {
  readonly file: string;
  readonly unsaved: boolean;
  /** What a button has set going, such as `Saving…`; empty when nothing is. */
  readonly activity: string;
  readonly calculating: boolean;
}

/** Keeps the line at the bottom, and the question a browser asks before unsaved work is left. */
export class StatusLine {
  private status: Status = { file: '', unsaved: false, activity: '', calculating: false };

  constructor() {
    window.addEventListener('beforeunload', (leaving) => {
      if (this.status.unsaved) leaving.preventDefault();
    });
  }

  /** Whether what is open differs from its file. */
  get unsaved(): boolean {
    return this.status.unsaved;
  }

  show(change: Partial<Status>): void {
    this.status = { ...this.status, ...change };
    part('file-name', HTMLElement).textContent = this.status.file;
    part('file-state', HTMLElement).textContent = this.status.unsaved ? 'Not saved' : 'Saved';
    part('activity', HTMLElement).textContent =
      this.status.activity || (this.status.calculating ? 'Calculating…' : 'Ready');
  }
}
