import type { ReactElement } from 'react';
import { Frame } from '../frame';
import { useLook } from '../look';
import { usePane } from '../pane-context';
import { words } from '../strings';
import { copyAndSay } from './copy-and-say';

/** A draft stopped on the way: read and copied, never written. */
export function KeptScreen({ text }: { readonly text: string }): ReactElement {
  const look = useLook();
  const pane = usePane();
  return (
    <Frame
      title={words.keptTitle}
      main={{ label: words.copy, icon: 'copy', press: () => copyAndSay(pane, text) }}
      others={[{ label: words.throwAway, press: () => pane.back() }]}
      promise={words.keptLine}
    >
      <div className={look.paper}>
        {text.split(/\n+/).map((paragraph, index) => (
          <p key={index} className={look.text}>
            {paragraph}
          </p>
        ))}
      </div>
    </Frame>
  );
}
