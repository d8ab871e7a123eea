import { FluentProvider } from '@fluentui/react-components';
import { Suspense, useLayoutEffect, type CSSProperties, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AnnouncerProvider } from '../../src/taskpane/announcer';
import { FrameProvider } from '../../src/taskpane/frame';
import { defaultSettings, textSizes, themes, type Settings } from '../../src/taskpane/settings';
import { paneTheme } from '../../src/taskpane/theme';
import { speakOf } from '../../src/taskpane/strings';
import { states } from './states';
import type { GalleryState } from './states/state';

/** What is asked for: in the address, or behind its #, so that one state after another is shown without loading the page anew. */
const askedFor = (): URLSearchParams => new URLSearchParams(location.hash.startsWith('#state=') ? location.hash.slice(1) : location.search);
const nothing = (): void => undefined;

function settingsOf(asked: URLSearchParams): Settings {
  return {
    ...defaultSettings,
    theme: themes.find((theme) => theme === asked.get('theme')) ?? 'light',
    textSize: textSizes.find((size) => String(size) === asked.get('size')) ?? 2,
    spacing: asked.get('spacing') === 'roomy' ? 'roomy' : 'normal',
  };
}

/** Says on the page what it shows, once all of it is there. */
function Shown({ what }: { readonly what: string }): null {
  useLayoutEffect(() => {
    document.documentElement.dataset['shown'] = what;
  }, [what]);
  return null;
}

/** One state in the pane's own frame, or the list of all of them. */
function Gallery({ state, asked }: { readonly state: GalleryState | undefined; readonly asked: URLSearchParams }): ReactElement {
  const { theme, colours, dark } = paneTheme(settingsOf(asked), 'light');
  const width = /^\d{3,4}$/.test(asked.get('width') ?? '') ? `${asked.get('width')}px` : 'auto';
  if (state === undefined) {
    return (
      <ul>
        {states.map(({ id, title }) => (
          <li key={id}>
            <a href={`?state=${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <FluentProvider theme={theme} style={{ ...(colours as CSSProperties), colorScheme: dark ? 'dark' : 'light', width }}>
      <AnnouncerProvider>
        <FrameProvider
          value={{
            place: state.place ?? 'device',
            back: state.first ? undefined : nothing,
            openLeft: nothing,
            openSettings: nothing,
            takesFocus: () => false,
            above: state.above?.(),
          }}
        >
          <Suspense>
            {state.render()}
            <Shown what={asked.toString()} />
          </Suspense>
        </FrameProvider>
      </AnnouncerProvider>
    </FluentProvider>
  );
}

const element = document.getElementById('root');
const root = element === null ? undefined : createRoot(element);

function show(): void {
  const asked = askedFor();
  const state = states.find(({ id }) => id === asked.get('state'));
  speakOf(state?.title.startsWith('Outlook') ? 'message' : 'letter');
  root?.render(<Gallery key={state?.id} state={state} asked={asked} />);
}

addEventListener('hashchange', show);
show();
