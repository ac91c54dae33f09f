import type {
  ICommandService,
  Injector,
  IUndoRedoService,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { UniverParts } from './univerParts';

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** One workbook of a running Univer, and the few services of it that the model uses. */
export class UniverModel {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  readonly unitId: string;
  private batching = false;
  private following = false;
  private readonly undoStack: IUndoRedoService;

  constructor(
    readonly univer: Univer,
    readonly parts: UniverParts,
    readonly workbook: Workbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(parts.core.ICommandService);
    this.undoStack = this.injector.get(parts.core.IUndoRedoService);
    this.formulas = this.injector.get(parts.engine.FormulaDataModel);
    this.unitId = workbook.getUnitId();
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) throw new Error(`There is no sheet with the id ${sheetId}.`);
    return worksheet;
  }

  /** Runs a command or mutation of this workbook at once. */
  run(id: string, params: object): boolean {
    return this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }

  /** Whether the Univer at hand has the plugin that understands this command. */
  knows(id: string): boolean {
    return this.commands.hasCommand(id);
  }

  /** Runs mutations as one step that undo takes back. */
  edit(redo: readonly Mutation[], undo: readonly Mutation[]): void {
    for (const { id, params } of redo) this.run(id, params);
    if (this.following) return;
    const addressed = (steps: readonly Mutation[]) =>
      steps.map(({ id, params }) => ({ id, params: { unitId: this.unitId, ...params } }));
    this.undoStack.pushUndoRedo({
      unitID: this.unitId,
      undoMutations: addressed(undo),
      redoMutations: addressed(redo),
    });
  }

  /** Edits made inside `work` become one undo step, or part of the one that is being made. */
  asOneStep<T>(work: () => T): T {
    if (this.batching) return work();
    this.batching = true;
    const batch = this.undoStack.__tempBatchingUndoRedo(this.unitId);
    try {
      return work();
    } finally {
      batch.dispose();
      this.batching = false;
    }
  }

  /** Edits inside `work` follow from another edit, so that undoing that one is enough. */
  asConsequence(work: () => void): void {
    const before = this.following;
    this.following = true;
    try {
      work();
    } finally {
      this.following = before;
    }
  }

  undo(): boolean {
    this.injector.get(this.parts.core.IUniverInstanceService).focusUnit(this.unitId);
    return this.commands.syncExecuteCommand('univer.command.undo');
  }
}
