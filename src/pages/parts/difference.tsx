import { mergeClasses } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { pairLines, type DiffPart, type DiffRow } from '../line-difference';
import { usePageLook } from '../page-look';
import { words } from '../strings';

/** Two texts side by side; on a phone one under the other. Changed words are marked by line, by name for screen readers, and by colour last. */
export function Difference({
  before,
  after,
  beforeName = words.now,
  afterName = words.suggested,
}: {
  readonly before: string;
  readonly after: string;
  readonly beforeName?: string;
  readonly afterName?: string;
}): ReactElement {
  const look = usePageLook();
  const rows = useMemo(() => pairLines(before, after), [before, after]);
  if (before === after) return <p className={look.text}>{words.noDifference}</p>;
  return (
    <table className={look.diff}>
      <caption className={look.hidden}>{words.differenceLine}</caption>
      <thead className={look.diffHead}>
        <tr>
          <th scope="col" className={mergeClasses(look.cell, look.headCell)}>
            {beforeName}
          </th>
          <th scope="col" className={mergeClasses(look.cell, look.headCell)}>
            {afterName}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={at} row={row} beforeName={beforeName} afterName={afterName} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  beforeName,
  afterName,
}: {
  readonly row: DiffRow;
  readonly beforeName: string;
  readonly afterName: string;
}): ReactElement {
  const look = usePageLook();
  if (row.kind === 'skipped') {
    return (
      <tr className={look.diffRow}>
        <td colSpan={2} className={mergeClasses(look.diffCell, look.diffSame, look.grey)}>
          {words.linesSame(row.count)}
        </td>
      </tr>
    );
  }
  if (row.kind === 'same') {
    return (
      <tr className={look.diffRow}>
        <td className={mergeClasses(look.diffCell, look.diffSame)}>{row.text}</td>
        <td className={mergeClasses(look.diffCell, look.diffSame, look.diffTwin)}>{row.text}</td>
      </tr>
    );
  }
  return (
    <tr className={look.diffRow}>
      <td className={look.diffCell}>
        <span className={look.diffLabel}>{beforeName}</span>
        <Words parts={row.before} marked="del" />
      </td>
      <td className={look.diffCell}>
        <span className={look.diffLabel}>{afterName}</span>
        <Words parts={row.after} marked="ins" />
      </td>
    </tr>
  );
}

function Words({ parts, marked: Marked }: { readonly parts: readonly DiffPart[]; readonly marked: 'del' | 'ins' }): ReactElement {
  const look = usePageLook();
  return (
    <>
      {parts.map((part, at) =>
        part.changed ? (
          <Marked key={at} className={Marked === 'del' ? look.old : look.new}>
            <span className={look.hidden}>{` ${Marked === 'del' ? words.takenOut : words.putIn}: `}</span>
            {part.text}
          </Marked>
        ) : (
          <span key={at}>{part.text}</span>
        ),
      )}
    </>
  );
}
