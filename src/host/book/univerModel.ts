import type {
  ICommandService,
  Injector,
  IUndoRedoItem,
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
  /** While edits are gathered into one step: where each one's part of the undo ends. */
  private partEnds: number[] | undefined;
  private step: IUndoRedoItem | undefined;
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

  /** Runs a command that brings its own undo. */
  command(id: string, params: object): void {
    this.asPart(() => this.run(id, params));
  }

  /** Runs mutations as one step that undo takes back. */
  edit(redo: readonly Mutation[], undo: readonly Mutation[]): void {
    for (const { id, params } of redo) this.run(id, params);
    if (this.following) return;
    const addressed = (steps: readonly Mutation[]) =>
      steps.map(({ id, params }) => ({ id, params: { unitId: this.unitId, ...params } }));
    this.asPart(() =>
      this.undoStack.pushUndoRedo({
        unitID: this.unitId,
        undoMutations: addressed(undo),
        redoMutations: addressed(redo),
      }),
    );
  }

  /** Edits made inside `work` become one undo step, or part of the one that is being made. */
  asOneStep<T>(work: () => T): T {
    if (this.partEnds) return work();

    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to join the steps of its commands
    const batch = this.undoStack.__tempBatchingUndoRedo(this.unitId);
    this.partEnds = [];
    try {
      return work();
    } finally {
      batch.dispose();
      // Univer appends what takes a part back to the step; the last part has to be taken back first.
      if (this.step) {
        const { undoMutations } = this.step;
        const ends = this.partEnds;
        const slices = ends.map((end, part) => undoMutations.slice(ends[part - 1] ?? 0, end));
        this.step.undoMutations = slices.reverse().flat();
      }
      this.partEnds = undefined;
      this.step = undefined;
    }
  }

  private asPart(push: () => void): void {
    if (this.partEnds && !this.step) {
      this.step = { unitID: this.unitId, undoMutations: [], redoMutations: [] };
      this.undoStack.pushUndoRedo(this.step);
    }
    push();
    if (this.step) this.partEnds?.push(this.step.undoMutations.length);
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
