import type { CellValue } from './cellGrid';
import type { LabelPlan } from './labelPlan';
import type { LocatedList } from './locateLists';
import type { AddedPart } from './ownColumns';
import type { SummarySize } from './summaryBlocks';
import type { SheetContent } from './summaryWrites';

/** One change of the workbook, as it has to be known to be taken back. Whoever keeps it looks at nothing inside. */
export type UndoStep = LabelsStep | BesideStep;

/** A run of Classify: what stood in our columns, and on the summary, before it. */
export interface LabelsStep {
  readonly kind: 'labels';
  readonly list: LocatedList;
  readonly plan: LabelPlan;
  /** The program cells, by which a list that was sorted since is told. */
  readonly programs: readonly string[];
  /** Undefined when the run made the sheet. */
  readonly summary: SummaryContent | undefined;
  /** Whether the workbook kept settings of ours before. */
  readonly stored: boolean;
}

export interface SummaryContent {
  readonly content: SheetContent | undefined;
  readonly size: SummarySize | undefined;
}

/** Overrides or answers: what stood in their cells, and which columns were added for them. */
export interface BesideStep {
  readonly kind: 'beside';
  readonly list: LocatedList;
  readonly added: readonly AddedPart[];
  readonly rows: readonly {
    readonly index: number;
    readonly program: string;
    readonly cells: Readonly<Partial<Record<'Override' | AddedPart, CellValue>>>;
  }[];
}
