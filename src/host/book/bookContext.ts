import type { BookEvents } from './bookEvents';
import type { ThingsStore } from './thingsStore';
import type { UniverModel } from './univerModel';

/** What the parts of one book share. */
export interface BookContext {
  readonly model: UniverModel;
  readonly store: ThingsStore;
  readonly events: BookEvents;
}
