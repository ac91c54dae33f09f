import type { BookEvent } from './book';

/** Hands events to the listeners of a book; those of one burst only once it is over. */
export class BookEvents {
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly held: BookEvent[] = [];
  private depth = 0;

  /** Whose edits the model is seeing: the add-in's inside a burst, a person's otherwise. */
  get source(): 'person' | 'addin' {
    return this.depth > 0 ? 'addin' : 'person';
  }

  on(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    if (this.depth > 0) this.held.push(event);
    else for (const listener of [...this.listeners]) listener(event);
  }

  burst<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
      if (this.depth === 0) for (const event of this.held.splice(0)) this.emit(event);
    }
  }

  dispose(): void {
    this.listeners.clear();
  }
}
