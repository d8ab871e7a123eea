import type { ReactElement } from 'react';
import { Frame } from '../../frame';
import { useLook } from '../../look';
import { usePane } from '../../pane-context';
import { Notice } from '../../parts/notice';
import { words } from '../../strings';
import { AskedScreen } from '../asked-screen';
import { useAsked } from '../use-asked';

/** A message that speaks of abuse, self-harm or a child at risk: the council's own route comes before any draft. */
export function RouteFirstScreen({ follow }: { readonly follow: () => void }): ReactElement {
  const look = useLook();
  const { council } = usePane();
  const asked = useAsked(async () => (await council()).safeguardingRoute, { anew: [council] });
  return (
    <AskedScreen title={words.routeTitle} asked={asked}>
      {(route) => (
        <Frame title={words.routeTitle} line={words.routeLine} main={{ label: words.pauseGoOn, press: follow }} promise={words.readFirst}>
          <Notice tone="warn" title={words.pauseTitle}>
            <p className={look.text}>{route}</p>
          </Notice>
        </Frame>
      )}
    </AskedScreen>
  );
}
