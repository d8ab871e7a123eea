import type { ReactElement } from 'react';
import type { OwnSuggestion } from '../../core/library';
import { longDate } from '../clock';
import { Frame } from '../frame';
import type { IconName } from '../icons';
import { Icon } from '../icons';
import { useLook } from '../look';
import { noBreak } from '../no-break';
import { RuledList } from '../parts/row';
import { words } from '../strings';
import { libraryWords } from '../strings/library';

const states: Readonly<Record<OwnSuggestion['state'], readonly [IconName, string]>> = {
  open: ['clock', libraryWords.suggestionOpen],
  accepted: ['tick', libraryWords.suggestionAccepted],
  declined: ['circle', libraryWords.suggestionDeclined],
};

/** What became of the officer's own suggestions, newest first. */
export function SuggestionsPanel({ suggestions }: { readonly suggestions: readonly OwnSuggestion[] }): ReactElement {
  const look = useLook();
  return (
    <Frame title={libraryWords.suggestionsTitle} line={libraryWords.suggestionsLine}>
      {suggestions.length === 0 ? (
        <p className={look.text}>{libraryWords.suggestionsNone}</p>
      ) : (
        <RuledList>
          {suggestions.map((one) => {
            const [icon, state] = states[one.state];
            return (
              <li key={one.number} className={look.item}>
                <h2 className={look.h3}>{one.title}</h2>
                <p className={look.text}>{words.quote(noBreak(one.reason))}</p>
                <p className={`${look.step} ${look.small}`}>
                  <Icon name={icon} size={16} />
                  <span className={look.grow}>
                    {state}
                    {words.dot}
                    {noBreak(libraryWords.suggested(longDate(one.at)))}
                  </span>
                </p>
                {one.answer !== '' && <p className={look.text}>{noBreak(libraryWords.championSays(one.answer))}</p>}
              </li>
            );
          })}
        </RuledList>
      )}
    </Frame>
  );
}
