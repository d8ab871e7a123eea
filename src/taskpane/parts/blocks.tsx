import { Fragment, type ReactElement } from 'react';
import type { Block } from '../../core/proposal';
import { useLook } from '../look';
import { noBreak } from '../no-break';

/** Words such as "[date of the visit]" that only the officer can fill: templates and models mark gaps with square brackets. */
const gap = /(\[[^\]\n]{2,80}\])/;

/** A letter to read, drawn from blocks as text and never as HTML. */
export function Blocks({
  blocks,
  spoken,
}: {
  readonly blocks: readonly Block[];
  readonly spoken?: (label: string) => string;
}): ReactElement {
  const look = useLook();
  return (
    <div className={look.paper}>
      {blocks.map((block, index) => (
        <OneBlock key={index} block={block} spoken={spoken} />
      ))}
    </div>
  );
}

function OneBlock({ block, spoken }: { readonly block: Block; readonly spoken: ((label: string) => string) | undefined }): ReactElement {
  const look = useLook();
  if (block.block === 'heading') {
    return (
      <h2 className={look.h3}>
        <Words text={block.text} spoken={spoken} />
      </h2>
    );
  }
  if (block.block === 'paragraph') {
    return (
      <p className={look.text}>
        <Words text={block.text} spoken={spoken} />
      </p>
    );
  }
  if (block.block === 'list') {
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List style={{ margin: 0, paddingLeft: '22px' }}>
        {block.items.map((item, index) => (
          <li key={index}>
            <Words text={item} spoken={spoken} />
          </li>
        ))}
      </List>
    );
  }
  return (
    <table className={look.table}>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, at) => (
              <td key={at} className={look.cell}>
                <Words text={cell} spoken={spoken} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ text, spoken }: { readonly text: string; readonly spoken: ((label: string) => string) | undefined }): ReactElement {
  const look = useLook();
  return (
    <>
      {text.split(gap).map((part, index) =>
        index % 2 === 1 && spoken ? (
          // A stop for the keyboard with words in it, so that no gap is missed by eye or by ear.
          <span key={index} role="mark" tabIndex={0} className={`gap ${look.gapMark}`} aria-label={spoken(part.slice(1, -1))}>
            {noBreak(part)}
          </span>
        ) : (
          <Fragment key={index}>{noBreak(part)}</Fragment>
        ),
      )}
    </>
  );
}
