import type { ReactElement } from 'react';
import { copyText } from '../copy-text';
import { Frame } from '../frame';
import { useLook } from '../look';
import { usePane } from '../pane-context';
import { words } from '../strings';

/** A draft stopped on the way: read and copied, never written. */
export function KeptScreen({ text }: { readonly text: string }): ReactElement {
  const look = useLook();
  const pane = usePane();
  const copy = async (): Promise<void> => pane.announce((await copyText(text)) ? words.copied : words.notCopied);
  return (
    <Frame
      title={words.keptTitle}
      main={{ label: words.copy, icon: 'copy', press: () => void copy() }}
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
