import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { figure } from '../british';
import { words } from '../strings';
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

/** Bars that lie down, so that long names stay readable at any width, with every figure in a table beside. No library is needed for it. */
export function BarChart({ title, rowName, series, rows, most = 10 }: BarChartProps): ReactElement {
  const look = usePageLook();
  const drawn = rows.slice(0, most);
  const highest = Math.max(1, ...drawn.flatMap(({ values }) => values));
  const top = [...drawn].sort((one, other) => (other.values[0] ?? 0) - (one.values[0] ?? 0))[0];
  const fills = [look.bar, look.bar2];
  return (
    <figure className={look.chart}>
      <figcaption className={look.h2}>{title}</figcaption>
      <div className={look.columns}>
        <div className={look.section}>
          {series.length > 1 && (
            <div className={look.keyRow} aria-hidden="true">
              {series.map((name, at) => (
                <span key={name} className={look.keyItem}>
                  <span className={mergeClasses(look.keyBox, fills[at])} />
                  {name}
                </span>
              ))}
            </div>
          )}
          <div role="img" aria-label={words.chartOf(title, top === undefined ? '' : words.most(top.name, figure(top.values[0] ?? 0)))}>
            {drawn.map(({ name, values }) => (
              <div key={name} className={look.barRow}>
                <div className={look.grey}>{name}</div>
                {values.map((value, at) => (
                  <div key={at} className={look.barLine}>
                    <div className={mergeClasses(look.barBox, fills[at])} style={{ width: `${(value / highest) * 80}%` }} />
                    <span>{figure(value)}</span>
                  </div>
                ))}
              </div>
            ))}
          </div>
        </div>
        <DataTable
          caption={title}
          quiet
          columns={[{ name: rowName }, ...series.map((name) => ({ name, number: true }))]}
          rows={rows.map(({ name, values }) => ({ key: name, cells: [name, ...values.map(figure)] }))}
        />
      </div>
    </figure>
  );
}
