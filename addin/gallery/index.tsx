import { FluentProvider } from '@fluentui/react-components';
import { Suspense, type CSSProperties, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { AnnouncerProvider } from '../../src/taskpane/announcer';
import { FrameProvider } from '../../src/taskpane/frame';
import { defaultSettings, textSizes, themes, type Settings } from '../../src/taskpane/settings';
import { paneTheme } from '../../src/taskpane/theme';
import { speakOf } from '../../src/taskpane/strings';
import { states } from './states';
import type { GalleryState } from './states/state';

const asked = new URLSearchParams(location.search);
const settings: Settings = {
  ...defaultSettings,
  theme: themes.find((theme) => theme === asked.get('theme')) ?? 'light',
  textSize: textSizes.find((size) => String(size) === asked.get('size')) ?? 2,
  spacing: asked.get('spacing') === 'roomy' ? 'roomy' : 'normal',
};
const width = /^\d{3,4}$/.test(asked.get('width') ?? '') ? `${asked.get('width')}px` : 'auto';
const nothing = (): void => undefined;

/** One state in the pane's own frame, or the list of all of them. */
function Gallery({ state }: { readonly state: GalleryState | undefined }): ReactElement {
  const { theme, colours, dark } = paneTheme(settings, 'light');
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
          }}
        >
          <Suspense>{state.render()}</Suspense>
        </FrameProvider>
      </AnnouncerProvider>
    </FluentProvider>
  );
}

const root = document.getElementById('root');
const shown = states.find(({ id }) => id === asked.get('state'));
speakOf(shown?.title.startsWith('Outlook') ? 'message' : 'letter');
if (root !== null) createRoot(root).render(<Gallery state={shown} />);
