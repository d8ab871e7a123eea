import type { ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { figure, words } from '../strings';
import { DataTable } from './data-table';

export interface BarChartProps {
  readonly title: string;
  /** What each row is: "Month", "Team". */
  readonly rowName: string;
  /** One or two series; each has a value for every row. */
  readonly series: readonly string[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Rows drawn; the table has all of them. */
  readonly most?: number;
}

const width = 640;
const nameWidth = 220;
const barHeight = 16;

/** Bars that lie down, so that long names stay readable, with every figure in a table below. Drawn as SVG: no style in the page, no library. */
export function BarChart({ title, rowName, series, rows, most = 10 }: BarChartProps): ReactElement {
  const look = usePageLook();
  const drawn = rows.slice(0, most);
  const highest = Math.max(1, ...drawn.flatMap(({ values }) => values));
  const rowHeight = barHeight * series.length + 14;
  const top = [...drawn].sort((one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0))[0];
  const fills = [look.bar, look.bar2];
  return (
    <figure className={look.chart}>
      <figcaption className={look.h3}>{title}</figcaption>
      {series.length > 1 && (
        <div className={look.keyRow} aria-hidden="true">
          {series.map((name, at) => (
            <span key={name} className={look.keyItem}>
              <svg width="16" height="12" focusable="false">
                <rect x="1" y="1" width="14" height="10" className={fills[at] ?? ''} />
              </svg>
              {name}
            </span>
          ))}
        </div>
      )}
      <svg
        className={look.bars}
        viewBox={`0 0 ${width} ${Math.max(1, drawn.length) * rowHeight}`}
        role="img"
        aria-label={words.chartOf(title, top === undefined ? '' : words.most(top.name, figure(top.values[0] ?? 0)))}
      >
        {drawn.map(({ name, values }, row) => (
          <g key={name} transform={`translate(0 ${row * rowHeight})`}>
            <text x="0" y={rowHeight / 2 + 1} dominantBaseline="middle" className={look.barText}>
              {name.length > 30 ? `${name.slice(0, 29)}…` : name}
            </text>
            {values.map((value, at) => {
              const length = (value / highest) * (width - nameWidth - 70);
              return (
                <g key={at} transform={`translate(${nameWidth} ${4 + at * barHeight})`}>
                  <rect x="0" y="1" width={Math.max(value > 0 ? 2 : 0, length)} height={barHeight - 2} className={fills[at] ?? ''} />
                  <text x={length + 6} y={barHeight / 2 + 1} dominantBaseline="middle" className={look.barText}>
                    {figure(value)}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
      <DataTable
        caption={title}
        columns={[{ name: rowName }, ...series.map((name) => ({ name, number: true }))]}
        rows={rows.map(({ name, values }) => ({ key: name, cells: [name, ...values.map(figure)] }))}
      />
    </figure>
  );
}
