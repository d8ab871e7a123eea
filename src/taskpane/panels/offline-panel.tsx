import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { Icon } from '../icons';
import { useLook } from '../look';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { words } from '../strings';

/** (14) What works with no connection, and what waits. Grey, not red: nothing went wrong. */
export function OfflinePanel({ goOn, tryAgain }: { readonly goOn: () => void; readonly tryAgain: () => void }): ReactElement {
  const look = useLook();
  const lines = (items: readonly string[], icon: 'check' | 'clock', ink: string): ReactElement => (
    <ul className={`${look.list} ${look.steps}`} style={{ rowGap: '8px' }}>
      {items.map((text) => (
        <li key={text} className={look.step}>
          <span className={ink}>
            <Icon name={icon} />
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
  return (
    <Frame
      title={words.offlineTitle}
      main={{ label: words.goOnDevice, icon: 'device', press: goOn }}
      others={[{ label: words.tryAgain, press: tryAgain }]}
      promise={words.untouched}
    >
      <Notice tone="calm" title={words.offlineLine} />
      <Section title={words.stillWorks}>{lines(words.offlineWorks, 'check', look.goodInk)}</Section>
      <Section title={words.waits}>{lines(words.offlineWaits, 'clock', look.greyInk)}</Section>
    </Frame>
  );
}
