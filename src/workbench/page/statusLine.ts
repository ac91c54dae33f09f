import { part } from './part';

/** What the line at the bottom says. */
export interface Status {
  readonly file: string;
  readonly unsaved: boolean;
  /** What is going on now, such as `Calculating…`; empty when nothing is. */
  readonly activity: string;
}

/** Keeps the line at the bottom, and the question a browser asks before unsaved work is left. */
export class StatusLine {
  private status: Status = { file: '', unsaved: false, activity: '' };

  constructor() {
    window.addEventListener('beforeunload', (leaving) => {
      if (this.status.unsaved) leaving.preventDefault();
    });
  }

  show(change: Partial<Status>): void {
    this.status = { ...this.status, ...change };
    part('file-name', HTMLElement).textContent = this.status.file;
    part('file-state', HTMLElement).textContent = this.status.unsaved ? 'Not saved' : 'Saved';
    part('activity', HTMLElement).textContent = this.status.activity;
  }
}
