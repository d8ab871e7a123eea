import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { usePageLook } from '../page-look';

/** A table with a caption. Wide ones scroll within themselves, by keyboard too, and never the page. */
export function DataTable({
  caption,
  quiet,
  columns,
  rows,
}: {
  readonly caption: string;
  /** True where the caption's words stand above already: it is then for screen readers alone. */
  readonly quiet?: boolean;
  /** `number` columns stand to the right. */
  readonly columns: readonly { readonly name: string; readonly number?: boolean }[];
  /** The first cell of each row is its name. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}): ReactElement {
  const look = usePageLook();
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className={look.scroller} role="region" aria-label={caption} tabIndex={0}>
      <table className={look.table}>
        <caption className={quiet ? look.hidden : look.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, number }) => (
              <th key={name} scope="col" className={mergeClasses(look.cell, look.headCell, number && look.number)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row" className={look.cell}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} className={mergeClasses(look.cell, columns[at]?.number && look.number)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
