/** What the grid keeps of a float: which chart it shows. */
export interface ChartBoxProps {
  readonly data?: { readonly chart: string; readonly label: string };
}

/** Draws into the canvas until the returned function is called. */
export type AttachCanvas = (chart: string, canvas: HTMLCanvasElement) => () => void;

/** The element that floats over the grid for a chart; a screen reader reads its text instead of the picture. */
export const chartBox =
  (attach: AttachCanvas) =>
  ({ data }: ChartBoxProps) =>
    data ? (
      <div className="chart-box" role="img" aria-label={data.label}>
        <canvas ref={(canvas) => (canvas ? attach(data.chart, canvas) : undefined)} />
      </div>
    ) : null;
