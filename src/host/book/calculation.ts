import type { ICommandInfo, IDisposable, IExecutionOptions } from '@univerjs/core';
import type { IActiveDirtyManagerService } from '@univerjs/engine-formula';
import type { UniverModel } from './univerModel';

const start = 'formula.mutation.set-formula-calculation-start';
const trigger = 'formula.mutation.set-trigger-formula-calculation-start';
const stop = 'formula.mutation.set-formula-calculation-stop';
const notification = 'formula.mutation.set-formula-calculation-notification';
const setValues = 'sheet.mutation.set-range-values';
const secondsToSettle = 120;

interface Ended {
  readonly functionsExecutedState?: number;
}

/** Knows whether Univer has calculated everything it was told of, and waits for it. */
export class Calculation {
  private waiting = false;
  private running = false;
  private interrupted = false;
  private readonly dirty: IActiveDirtyManagerService;
  private readonly waiters: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  private readonly watches: IDisposable[];

  /** `work` is asked after every run: whether something outside Univer still has to answer before all is settled. */
  constructor(
    private readonly model: UniverModel,
    private readonly work: { continue(): boolean; describe(): string },
    private readonly settled: () => void,
  ) {
    this.dirty = model.injector.get(model.parts.engine.IActiveDirtyManagerService);
    this.watches = [
      // A stopped run starts again from inside this notification, so the end must be seen before the new start.
      model.commands.beforeCommandExecuted((command) => this.onEnd(command, [stoppedState])),
      model.commands.onCommandExecuted((command, options) => this.onCommand(command, options)),
    ];
  }

  /** Marks single cells for recalculation; everything that depends on them follows. */
  recalculate(ranges: readonly object[]): void {
    this.model.run(trigger, {
      dirtyRanges: ranges.map((range) => ({ unitId: this.model.unitId, ...range })),
    });
  }

  recalculateAll(): void {
    this.model.run(trigger, { forceCalculation: true });
  }

  /** Resolves when nothing is left to calculate; rejects when that takes longer than two minutes. */
  async wait(): Promise<void> {
    if (!this.busy) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        this.waiters.push({ resolve, reject });
        timer = setTimeout(
          () =>
            reject(
              new Error(`The calculation did not settle in ${secondsToSettle} s${this.work.describe()}.`),
            ),
          secondsToSettle * 1000,
        );
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** To be called when the outside work has answered, so that the state is looked at again. */
  settle(): void {
    if (this.waiting || this.running || this.work.continue()) return;
    for (const waiter of this.waiters.splice(0)) waiter.resolve();
    this.settled();
  }

  dispose(): void {
    for (const watch of this.watches) watch.dispose();
    for (const waiter of this.waiters.splice(0)) waiter.reject(new Error('The workbook was closed.'));
  }

  private get busy(): boolean {
    return this.waiting || this.running || this.work.continue();
  }

  private onCommand(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (command.id === start) {
      this.waiting = false;
      this.running = true;
    } else if (command.id === stop) {
      this.interrupted = true;
    } else if (command.id === notification) {
      this.onEnd(command, finishedStates);
    } else if (
      this.dirty.get(command.id) &&
      !(command.id === setValues && isWithoutEffect(command, options))
    ) {
      this.waiting = true;
    }
  }

  private onEnd(command: Readonly<ICommandInfo>, states: readonly number[]): void {
    if (command.id !== notification) return;
    const state = (command.params as Ended | undefined)?.functionsExecutedState;
    if (state === undefined || !states.includes(state)) return;
    this.running = false;
    if (state === stoppedState) {
      this.interrupted = false;
      return;
    }
    // A run that ended by itself after it was told to stop has lost what it was to calculate next.
    if (this.interrupted) {
      this.interrupted = false;
      this.recalculateAll();
    }
    this.settle();
  }
}

const stoppedState = 1;
const finishedStates = [0, 2, 3];

// The conditions under which Univer itself does not recalculate after cells were set.
function isWithoutEffect(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  const trigger = (command.params as { trigger?: string } | undefined)?.trigger ?? '';
  return options?.onlyLocal === true || lookCommands.has(trigger);
}

const lookCommands = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);
