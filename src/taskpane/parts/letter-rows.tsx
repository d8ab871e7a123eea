import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import type { IconName } from '../icons';
import { Icon } from '../icons';
import { useLook } from '../look';
import { libraryWords } from '../strings/library';
import { RuledList } from './row';

const icons: Readonly<Record<string, IconName>> = {
  'any-role': 'document',
  'adult-social-care': 'person',
  'childrens-social-care': 'person',
  housing: 'home',
  homelessness: 'home',
  benefits: 'list',
  'council-tax': 'clipboard',
  'customer-services': 'mail',
};

const useStar = makeStyles({
  line: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  star: {
    border: 0,
    background: 'none',
    flexShrink: 0,
    width: '36px',
    height: '36px',
    padding: '8px',
    cursor: 'pointer',
    borderRadius: '4px',
    color: tokens.colorBrandForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

export interface LetterRowsProps {
  readonly letters: readonly Template[];
  /** Ids of those kept close. */
  readonly close?: readonly string[] | undefined;
  readonly toggle?: ((id: string) => void) | undefined;
  /** Says of each letter that legal has not checked it; left out where one line above says it of all. */
  readonly sayStatus: boolean;
  /** A prefix for ids: the same letter may stand in two lists. */
  readonly within: string;
  readonly hint?: ((letter: Template) => string) | undefined;
  readonly choose: (letter: Template) => void;
}

/** Letters to choose from, each with its star. The star is pressed or not, and says which letter it is of. */
export function LetterRows({ letters, close, toggle, sayStatus, within, hint, choose }: LetterRowsProps): ReactElement {
  const look = useLook();
  const star = useStar();
  return (
    <RuledList>
      {letters.map((letter) => (
        <li key={letter.id} className={look.rowItem}>
          <div className={star.line}>
            <button type="button" id={`${within}-${letter.id}`} className={look.row} onClick={() => choose(letter)}>
              <span className={look.ink}>
                <Icon name={icons[letter.role] ?? 'document'} />
              </span>
              <span className={look.grow}>
                <span className={look.rowTitle}>{letter.title}</span>
                <span className={look.rowSub}>{hint?.(letter) ?? letter.summary}</span>
                {sayStatus && letter.status === 'draft' && <span className={look.rowSub}>{libraryWords.status(letter.status)}</span>}
              </span>
            </button>
            {toggle && (
              <button
                type="button"
                className={star.star}
                aria-pressed={close?.includes(letter.id) ?? false}
                aria-label={libraryWords.star(letter.title)}
                onClick={() => toggle(letter.id)}
              >
                <Star full={close?.includes(letter.id) ?? false} />
              </button>
            )}
          </div>
        </li>
      ))}
    </RuledList>
  );
}

function Star({ full }: { readonly full: boolean }): ReactElement {
  return (
    <svg aria-hidden="true" focusable="false" width="20" height="20" viewBox="0 0 20 20" style={{ display: 'block' }}>
      <path
        d="m10 2.6 2.3 4.7 5.1.7-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1L2.6 8l5.1-.7Z"
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinejoin="round"
      />
    </svg>
  );
}
