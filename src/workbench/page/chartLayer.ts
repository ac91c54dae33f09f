import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { FUniver } from '@univerjs/core/facade';
import type { Book, BookSheet } from '../../host/book/book';
import type { ChartData } from '../../host/book/bookData';
import { chartBox } from './chartBox';
import { chartConfiguration } from './chartConfiguration';
import { referencedCells } from './chartReference';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  DoughnutController,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

const BOX = 'workbench-chart';
const PIXELS_PER_POINT = 4 / 3;

interface Float {
  /** What the float was made from; a change of it makes a new one. */
  readonly place: string;
  dispose(): void;
}

/** Draws the charts of the active sheet over the grid and keeps them as the workbook is. */
export class ChartLayer {
  private readonly floats = new Map<string, Float>();
  private readonly drawn = new Map<string, Chart>();
  private book: Book | undefined;

  constructor(private readonly grid: FUniver) {
    grid.registerComponent(
      BOX,
      chartBox((id, canvas) => this.attach(id, canvas)),
    );
  }

  /** Shows the charts of this workbook from now on. */
  show(book: Book): void {
    this.clear();
    this.book = book;
    book.on((event) => {
      if (book !== this.book) return;
      if (event.kind === 'activated') this.clear();
      if (event.kind === 'activated' || event.kind === 'charts' || event.kind === 'calculated') this.draw();
    });
    this.draw();
  }

  private draw(): void {
    const sheet = this.book?.activeSheet();
    if (!sheet) return;
    const charts = sheet.charts();
    for (const id of [...this.floats.keys()]) {
      if (!charts.some((chart) => chart.id === id)) this.remove(id);
    }
    for (const chart of charts) {
      const place = JSON.stringify([chart.left, chart.top, chart.width, chart.height, chart.altText]);
      if (this.floats.get(chart.id)?.place !== place) {
        this.remove(chart.id);
        this.add(sheet, chart, place);
      }
      this.redraw(chart);
    }
  }

  private add(sheet: BookSheet, chart: ChartData, place: string): void {
    const page = this.grid.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
    if (!page) return;
    const across = anchor(chart.left, (column) => sheet.columnWidth(column));
    const down = anchor(chart.top, (row) => sheet.rowHeight(row));
    const float = page.addFloatDomToRange(
      page.getRange(down.index, across.index),
      {
        componentKey: BOX,
        data: { chart: chart.id, label: chart.altText ?? chart.title ?? chart.name },
        allowTransform: false,
      },
      {
        width: chart.width * PIXELS_PER_POINT,
        height: chart.height * PIXELS_PER_POINT,
        marginX: across.offset * PIXELS_PER_POINT,
        marginY: down.offset * PIXELS_PER_POINT,
      },
      chart.id,
    );
    if (float) this.floats.set(chart.id, { place, dispose: () => float.dispose() });
  }

  private attach(id: string, canvas: HTMLCanvasElement): () => void {
    const chart = this.book
      ?.activeSheet()
      .charts()
      .find((candidate) => candidate.id === id);
    const { book } = this;
    if (!chart || !book) return () => undefined;
    const picture = new Chart(
      canvas,
      chartConfiguration(chart, (reference) => referencedCells(book, reference)),
    );
    this.drawn.set(id, picture);
    return () => {
      picture.destroy();
      if (this.drawn.get(id) === picture) this.drawn.delete(id);
    };
  }

  private redraw(chart: ChartData): void {
    const picture = this.drawn.get(chart.id);
    const { book } = this;
    if (!picture || !book) return;
    const { data, options } = chartConfiguration(chart, (reference) => referencedCells(book, reference));
    picture.data = data;
    picture.options = options ?? {};
    picture.update();
  }

  private remove(id: string): void {
    this.floats.get(id)?.dispose();
    this.floats.delete(id);
  }

  private clear(): void {
    for (const id of [...this.floats.keys()]) this.remove(id);
  }
}

/** The row or column in which a position (points) lies, and how far into it. */
function anchor(position: number, size: (index: number) => number): { index: number; offset: number } {
  let offset = position;
  let index = 0;
  while (offset >= size(index) && index < 500) offset -= size(index++);
  return { index, offset };
}
