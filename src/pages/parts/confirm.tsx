import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePageLook } from '../page-look';
import { words } from '../strings';

/** A button that asks once more before it does something others will feel. Focus comes back to it. */
export function ConfirmButton({
  label,
  name,
  question,
  line,
  yes,
  primary,
  press,
}: {
  readonly label: string;
  /** The button's full name for screen readers, where the label alone stands on several buttons. */
  readonly name?: string;
  readonly question: string;
  readonly line: string;
  readonly yes?: string;
  readonly primary?: boolean;
  readonly press: () => void;
}): ReactElement {
  const look = usePageLook();
  return (
    <Dialog modalType="alert">
      <DialogTrigger disableButtonEnhancement>
        <Button
          appearance={primary ? 'primary' : 'outline'}
          className={look.button}
          {...(name === undefined ? {} : { 'aria-label': name })}
        >
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question}</DialogTitle>
          <DialogContent>{line}</DialogContent>
          <DialogActions>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={press}>
                {yes ?? label}
              </Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="outline">{words.cancel}</Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
