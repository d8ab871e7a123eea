import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Trial } from '../../core/service/shared-library';
import { Icon } from '../../taskpane/icons';
import { usePageLook } from '../page-look';
import { LetterSheet } from '../parts/letter-sheet';
import { Part } from '../parts/page';
import { words } from '../strings';

/** What came of trying a template on its own example, and whether everything that must be said is there. */
export function TrialView({ trial }: { readonly trial: Trial }): ReactElement {
  const look = usePageLook();
  const { text, from, gaps, musts, readingAge, aim } = trial;
  return (
    <Part title={words.tryTitle} line={words.tryLine}>
      <ul className={look.plainList}>
        {musts.length > 0 && <li>{words.tryMusts(musts.filter(({ found }) => found !== undefined).length, musts.length)}</li>}
        <li>{words.tryGaps(gaps.length)}</li>
        <li>{words.tryAge(Math.round(readingAge), ...aim)}</li>
      </ul>
      {musts.length > 0 && (
        <ul className={look.list} aria-label={words.mustsTitle}>
          {musts.map((must) => (
            <li key={must.text} className={look.marks}>
              <span className={mergeClasses(look.mark, must.found === undefined ? look.stopMark : look.goodMark)}>
                <Icon name={must.found === undefined ? 'stop' : 'tick'} size={16} />
                {must.found === undefined ? words.notSaid : words.said}
              </span>
              <span>{must.text}</span>
            </li>
          ))}
        </ul>
      )}
      {from !== '' && (
        <>
          <h3 className={look.h3}>{words.tryFrom}</h3>
          <LetterSheet text={from} calm />
        </>
      )}
      <h3 className={look.h3}>{words.tryResult}</h3>
      <LetterSheet text={text} />
    </Part>
  );
}
