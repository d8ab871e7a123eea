import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageLook } from '../page-look';

/** A letter to read, a paragraph a line; headings and marks of Markdown become what they mean. Always text, never HTML. */
export function LetterSheet({ text, calm }: { readonly text: string; readonly calm?: boolean }): ReactElement {
  const look = usePageLook();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <div className={mergeClasses(look.sheet, calm && look.calm)}>
      {lines.map((line, at) => {
        const heading = /^#{1,3} (.+)$/.exec(line);
        if (heading !== null) {
          return (
            <p key={at} className={mergeClasses(look.text, look.itemTitle)}>
              {heading[1]}
            </p>
          );
        }
        if (/^\|[\s:|-]+\|$/.test(line)) return null;
        if (line.startsWith('|')) {
          return (
            <p key={at} className={look.text}>
              {line
                .replace(/^\||\|$/g, '')
                .split('|')
                .map((cell) => cell.trim())
                .join('   ')}
            </p>
          );
        }
        return (
          <p key={at} className={mergeClasses(look.text, /^(?:- |\d+\. )/.test(line) && look.indented)}>
            {line.replace(/^- /, '• ').replace(/\*\*/g, '')}
          </p>
        );
      })}
    </div>
  );
}
