import type { IDisposable } from '@univerjs/core';
import type { BookThings, SheetThings } from './bookThings';
import { noThings, withSheet } from './bookThings';
import type { UniverModel } from './univerModel';

/**
 * Keeps the things of a workbook, and makes every change of them a Univer mutation, so that undo takes back a new
 * table together with the cells that were written with it.
 */
export class ThingsStore {
  private readonly mutation: string;
  private readonly registration: IDisposable;

  constructor(
    private readonly model: UniverModel,
    private things: BookThings,
    private readonly show: (before: BookThings, after: BookThings) => void,
  ) {
    this.mutation = `host.mutation.set-things.${model.unitId}`;
    this.registration = model.commands.registerCommand({
      id: this.mutation,
      type: model.parts.core.CommandType.MUTATION,
      handler: (_accessor, params: { readonly things: BookThings }) => {
        this.replace(params.things);
        return true;
      },
    });
  }

  get current(): BookThings {
    return this.things;
  }

  sheet(sheetId: string): SheetThings {
    return this.things.sheets.get(sheetId) ?? noThings;
  }

  /** A change that undo takes back. */
  change(after: BookThings): void {
    this.model.edit([this.step(after)], [this.step(this.things)]);
  }

  changeSheet(sheetId: string, change: Partial<SheetThings>): void {
    this.change(withSheet(this.things, sheetId, change));
  }

  /** Follows a change of the cells, which brings its own undo. */
  followSheet(sheetId: string, change: Partial<SheetThings>): void {
    this.replace(withSheet(this.things, sheetId, change));
  }

  /** Follows a change that Univer has already made, and that brings its own undo. */
  replace(after: BookThings): void {
    const before = this.things;
    if (after === before) return;
    this.things = after;
    this.show(before, after);
  }

  /** What puts the things back as they are now. */
  restoring(): { id: string; params: { things: BookThings } } {
    return this.step(this.things);
  }

  dispose(): void {
    this.registration.dispose();
  }

  private step(things: BookThings): { id: string; params: { things: BookThings } } {
    return { id: this.mutation, params: { things } };
  }
}
