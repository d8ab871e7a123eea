import type { ReactElement } from 'react';
import type { Block } from '../../core/proposal';
import { Frame } from '../frame';
import { useLook } from '../look';
import { Blocks } from '../parts/blocks';
import { Row, RuledList } from '../parts/row';
import { words } from '../strings';

export interface ExportPanelProps {
  readonly line: string;
  readonly blocks: readonly Block[];
  readonly save: () => void;
  readonly copy: () => void;
  readonly print: () => void;
  readonly tasks: () => void;
}

/** The whole digest as a page, and the ways to take it along. Printing prints the page and nothing of the pane around it. */
export function ExportPanel({ line, blocks, save, copy, print, tasks }: ExportPanelProps): ReactElement {
  const look = useLook();
  return (
    <Frame
      title={words.exportTitle}
      line={line}
      main={{ label: words.saveDigest, icon: 'document', press: save }}
      promise={words.digestFilePromise}
    >
      <div className={look.notPrinted}>
        <RuledList>
          <Row id="row-copy" icon="copy" title={words.copyDigest} hint={words.copyDigestHint} press={copy} />
          <Row id="row-print" icon="document" title={words.printDigest} hint={words.printDigestHint} press={print} />
          <Row id="row-tasks" icon="clipboard" title={words.tasksRow} hint={words.tasksRowHint} press={tasks} />
        </RuledList>
      </div>
      <Blocks blocks={blocks} />
    </Frame>
  );
}
