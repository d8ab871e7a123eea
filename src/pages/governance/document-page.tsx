import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Problem } from '../../core/problem';
import { usePageLook } from '../page-look';
import { DataTable } from '../parts/data-table';
import { Loaded, useLoad } from '../parts/loaded';
import { Notice } from '../parts/notice';
import { Page } from '../parts/page';
import { saveFile } from '../parts/save-file';
import { holds, PageLink, useSession } from '../session';
import { words } from '../strings';
import { readMarkdown, type MarkdownBlock } from './markdown';

/** One governance document as a page: to read, print and keep. */
export function DocumentPage({ name }: { readonly name: string }): ReactElement {
  const { api, me } = useSession();
  const load = useLoad(async (signal) => {
    if (!holds(me, 'information-governance', 'auditor', 'administrator')) throw new Problem('not-allowed');
    return api.text(`/api/governance/${name}`, signal);
  }, name);
  return (
    <Loaded from={load} title={words.governanceTitle}>
      {(source) => <DocumentView name={name} source={source} />}
    </Loaded>
  );
}

function DocumentView({ name, source }: { readonly name: string; readonly source: string }): ReactElement {
  const look = usePageLook();
  const { title, blocks } = readMarkdown(source);
  const toFill = source.match(/\[council to fill in: [^\]]*\]/g)?.length ?? 0;
  return (
    <Page title={title}>
      <div className={look.buttons}>
        <Button appearance="primary" className={look.button} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button
          appearance="outline"
          className={look.button}
          onClick={() => saveFile(`fair-copy-${name}.md`, source, 'text/markdown;charset=utf-8')}
        >
          {words.downloadMarkdown}
        </Button>
        <PageLink to={{ page: 'governance' }}>{words.backToGovernance}</PageLink>
      </div>
      {toFill > 0 && <Notice tone="warn" title={words.toFill(toFill)} />}
      {blocks.map((block, at) => (
        <Block key={at} block={block} title={title} />
      ))}
    </Page>
  );
}

function Block({ block, title }: { readonly block: MarkdownBlock; readonly title: string }): ReactElement {
  const look = usePageLook();
  switch (block.block) {
    case 'heading':
      return block.level === 2 ? <h2 className={look.h2}>{block.text}</h2> : <h3 className={look.h3}>{block.text}</h3>;
    case 'paragraph':
      return (
        <p className={look.text}>
          <ToFill text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className={look.plainList}>
          {block.items.map((item, at) => (
            <li key={at}>
              <ToFill text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <DataTable
          caption={`${title}: ${block.head.join(', ')}`}
          quiet
          columns={block.head.map((name) => ({ name }))}
          rows={block.rows.map((row, at) => ({ key: String(at), cells: row.map((cell, place) => <ToFill key={place} text={cell} />) }))}
        />
      );
  }
}

/** Words with places for the council to fill in, which stand out. */
function ToFill({ text }: { readonly text: string }): ReactElement {
  const look = usePageLook();
  return (
    <>
      {text.split(/(\[council to fill in: [^\]]*\])/).map((part, at) =>
        at % 2 === 1 ? (
          <strong key={at} className={look.warnMark}>
            {part}
          </strong>
        ) : (
          part.replace(/\*\*/g, '')
        ),
      )}
    </>
  );
}
