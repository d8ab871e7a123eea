import type { ReactElement } from 'react';
import type { OpenItem } from '../../core/host';
import { usePane } from '../pane-context';
import { StylesPanel } from '../panels/styles-panel';
import { words } from '../strings';
import { AskedScreen } from './asked-screen';
import { ImproveScreen } from './improve-screen';
import { OffNotice } from './off-notice';
import { useLetters } from './use-letters';

/** The styles; a press remembers the style and starts. */
export function StylesScreen({ scope }: { readonly scope: OpenItem['scope'] }): ReactElement {
  const pane = usePane();
  const asked = useLetters(({ action, hosts }) => action === 'improve' && hosts.includes(pane.surface));
  return (
    <AskedScreen title={words.styleTitle} asked={asked}>
      {(styles) => (
        <StylesPanel
          styles={styles}
          chosen={pane.settings.style}
          notice={<OffNotice use={{ action: 'improve', role: 'any-role' }} />}
          choose={(template) => {
            pane.change({ style: template.id });
            pane.replace(<ImproveScreen template={template} scope={scope} />);
          }}
        />
      )}
    </AskedScreen>
  );
}
