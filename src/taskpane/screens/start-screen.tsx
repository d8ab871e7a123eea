import type { ReactElement } from 'react';
import type { Template } from '../../core/template';
import { lazyScreen } from '../lazy-screen';
import { usePane } from '../pane-context';
import { StartPanel } from '../panels/start-panel';
import { words } from '../strings';
import { AskedScreen } from './asked-screen';
import { DraftFormScreen } from './draft-screens';
import { HomeNotice } from './home-notice';
import { fillKnown } from './known-answers';
import { SettingsScreen } from './settings-screen';
import { isLetter, useLetters } from './use-letters';

const MeetingFormScreen = lazyScreen(() => import('./mail/meeting-form-screen').then((module) => module.MeetingFormScreen));
const LibraryScreen = lazyScreen(() => import('./library-screen').then((module) => module.LibraryScreen));

/** Nothing is written yet: the letters of the officer's role. */
export function StartScreen({ lookAgain }: { readonly lookAgain: () => void }): ReactElement {
  const pane = usePane();
  const asked = useLetters((template) => isLetter(template, pane.surface));
  const { role, used } = pane.settings;
  const choose = (template: Template): void => {
    pane.change({ used: { ...used, [template.id]: (used[template.id] ?? 0) + 1 } });
    fillKnown(pane, template.id, template, {});
    pane.open(<DraftFormScreen template={template} />);
  };
  return (
    <AskedScreen title={words.startTitle} asked={asked} goBack={asked.again}>
      {(letters) => (
        <StartPanel
          role={role}
          letters={letters
            .filter((template) => template.role === role || template.role === 'any-role')
            .sort((one, other) => (used[other.id] ?? 0) - (used[one.id] ?? 0) || Number(other.role === role) - Number(one.role === role))
            .slice(0, 6)}
          all={letters.length}
          used={used}
          choose={choose}
          seeAll={() => pane.open(<LibraryScreen letters={letters} choose={choose} />)}
          changeRole={() => pane.open(<SettingsScreen />, 'pane')}
          lookAgain={lookAgain}
          minutes={pane.surface === 'word' ? () => pane.open(<MeetingFormScreen />) : undefined}
          notice={<HomeNotice />}
        />
      )}
    </AskedScreen>
  );
}
